import type { SeatFacts } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { mandateNames } from './body-words.ts';

/** „Mandat: entscheidet selbst, bis 500 €“; empty where nobody knows. */
export function useMandateWords() {
  const { t, i18n } = useLingui();
  return ({ mandate, mandateText }: Pick<SeatFacts, 'mandate' | 'mandateText'>): string => {
    const kind = mandate === null ? '' : i18n._(mandateNames[mandate]);
    const words = [kind, mandateText].filter((part) => part !== '').join(', ');
    return words === '' ? '' : t`Mandat: ${words}`;
  };
}
