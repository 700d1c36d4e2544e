import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { activateLanguage, preferredLanguage } from './app/language.ts';
import { router } from './routes/router.ts';

async function start(): Promise<void> {
  const place = document.getElementById('app');
  if (place === null) throw new Error('The page has no place for the application.');
  await activateLanguage(preferredLanguage());
  createRoot(place).render(
    <StrictMode>
      <App router={router} />
    </StrictMode>,
  );
}

void start();
