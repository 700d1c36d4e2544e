import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Page, PageHead } from '../ui/index.ts';

export function ImportNotAllowed() {
  const { t } = useLingui();
  return (
    <Page>
      <PageHead title={t`Liste einlesen`} />
      <EmptyState title={t`Listen liest die Koordination ein`}>
        <Trans>
          Wenn Sie eine Liste haben, schicken Sie sie der Koordination des Quartiers. Sie prüft, was
          neu ist und was schon bekannt.
        </Trans>
      </EmptyState>
    </Page>
  );
}
