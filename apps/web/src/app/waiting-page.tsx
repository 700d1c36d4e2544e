import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice, Page, Skeleton } from '../ui/index.ts';
import { useOnline } from './use-online.ts';

/** Stands in for a page that takes more than a moment. Without a connection the questions to the server wait for it. */
export function WaitingPage(): ReactNode {
  const { t } = useLingui();
  const isOnline = useOnline();
  return (
    <Page>
      <h1 className="visually-hidden">{t`Einen Augenblick bitte`}</h1>
      {!isOnline && (
        <Notice tone="attention" isNews>
          <Trans>Gerade besteht keine Verbindung. Es geht weiter, sobald sie wieder da ist.</Trans>
        </Notice>
      )}
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
