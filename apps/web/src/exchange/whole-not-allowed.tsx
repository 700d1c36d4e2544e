import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '../ui/index.ts';

export function WholeNotAllowed() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Das ganze Quartier exportiert die Koordination`}>
      <Trans>Listen mit allem, was Sie sehen, können Sie unter „Akteure“ speichern.</Trans>
    </EmptyState>
  );
}
