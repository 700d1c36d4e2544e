import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LinkButton, Page, PageHead } from '../ui/index.ts';
import { PublicFrame } from './public-frame.tsx';
import { usePageTitle } from './use-page-title.ts';

/** An address that leads nowhere, or to a neighbourhood one does not belong to. */
export function NotFoundPage(): ReactNode {
  const { t } = useLingui();
  usePageTitle(t`Seite nicht gefunden`);
  return (
    <PublicFrame>
      <Page width="text">
        <PageHead
          title={<Trans>Diese Seite gibt es nicht</Trans>}
          lead={
            <Trans>
              Vielleicht ist die Adresse nicht ganz richtig, oder Sie gehören nicht zu diesem
              Quartier.
            </Trans>
          }
        />
        <LinkButton variant="primary" href="/">
          <Trans>Zum Anfang</Trans>
        </LinkButton>
      </Page>
    </PublicFrame>
  );
}
