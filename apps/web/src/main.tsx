import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './app/api-problem.ts';
import { App } from './app/app.tsx';
import { activateLanguage, preferredLanguage } from './app/language.ts';
import { isUnloadedPart, noteUnloadedParts } from './app/unloaded-parts.ts';
import { router } from './routes/router.ts';

/** What the server refused or the line lost stands on the page in words; anything else is a fault of ours. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof ApiProblem || isUnloadedPart(error))) reportError(error);
}

async function start(): Promise<void> {
  noteUnloadedParts();
  const place = document.getElementById('app');
  if (place === null) throw new Error('The page has no place for the application.');
  await activateLanguage(preferredLanguage());
  createRoot(place, { onCaughtError }).render(
    <StrictMode>
      <App router={router} />
    </StrictMode>,
  );
}

void start();
