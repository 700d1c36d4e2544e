import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LinkButton, Notice } from '../ui/index.ts';
import { NarrowPage } from './narrow-page.tsx';
import { useAccessMessage } from './use-access-message.ts';

/** The link of the start was used or is old: what happened, and where a new one comes from. */
export function SetUpLinkProblem({ problem }: { readonly problem: Error }): ReactNode {
  const { t } = useLingui();
  const message = useAccessMessage();
  return (
    <NarrowPage title={t`Augenhöhe einrichten`}>
      <Notice
        tone="attention"
        actions={<LinkButton href="/anmelden">{t`Zur Anmeldung`}</LinkButton>}
      >
        <p>{message(problem)}</p>
        <p>
          <Trans>
            Bei jedem Start gibt der Server einen neuen Link aus, solange niemand ein Quartier
            koordiniert.
          </Trans>
        </p>
      </Notice>
    </NarrowPage>
  );
}
