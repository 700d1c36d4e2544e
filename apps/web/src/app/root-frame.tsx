import { Outlet, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { UiProvider } from '../ui/index.ts';
import { PageAnnouncer } from './page-announcer.tsx';
import { useLanguage } from './use-language.ts';

/** Around every page: language and following of links. */
export function RootFrame(): ReactNode {
  const navigate = useNavigate();
  const language = useLanguage();

  function follow(href: string): void {
    // Within a page only filters and panels change: the list stays where it is.
    const isSamePage = new URL(href, window.location.href).pathname === window.location.pathname;
    void navigate({ href, resetScroll: !isSamePage });
  }

  return (
    <UiProvider locale={language} navigate={follow}>
      <PageAnnouncer />
      <Outlet />
    </UiProvider>
  );
}
