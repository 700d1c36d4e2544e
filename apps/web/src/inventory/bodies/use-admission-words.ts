import type { BodyFacts } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';

/** Whether somebody new can join, and why not; empty where nobody knows. */
export function useAdmissionWords() {
  const { t } = useLingui();
  return ({ admission, closedReason }: Pick<BodyFacts, 'admission' | 'closedReason'>): string => {
    if (admission === null) return '';
    return admission === 'open' ? t`Offen für Neue.` : t`Geschlossen. Grund: ${closedReason}`;
  };
}
