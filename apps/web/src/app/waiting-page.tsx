import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Page, Skeleton } from '../ui/index.ts';

/** Stands in for a page that takes more than a moment. */
export function WaitingPage(): ReactNode {
  const { t } = useLingui();
  return (
    <Page>
      <h1 className="visually-hidden">{t`Einen Augenblick bitte`}</h1>
      <Skeleton rows={8} />
    </Page>
  );
}

/** The same while nothing else is there yet. */
export function StartingPage(): ReactNode {
  return (
    <main>
      <WaitingPage />
    </main>
  );
}
