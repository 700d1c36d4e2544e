import type { SeatFacts } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';

/** „seit 22. September 2025“; empty where neither day is known. */
export function usePeriodWords() {
  const { t } = useLingui();
  const language = useLanguage();
  return ({ since, until }: Pick<SeatFacts, 'since' | 'until'>): string => {
    if (since === null) return until === null ? '' : t`bis ${dayInWords(until, language)}`;
    const first = dayInWords(since, language);
    return until === null ? t`seit ${first}` : t`${first} bis ${dayInWords(until, language)}`;
  };
}
