import type { Measure } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';

/** When a measure takes place; empty where nothing is said. */
export function usePeriodWords(): (measure: Pick<Measure, 'startsOn' | 'endsOn'>) => string {
  const { t } = useLingui();
  const language = useLanguage();
  return ({ startsOn, endsOn }) => {
    const from = startsOn === null ? '' : dayInWords(startsOn, language);
    const until = endsOn === null ? '' : dayInWords(endsOn, language);
    if (from !== '' && until !== '') return t`${from} bis ${until}`;
    if (from !== '') return t`ab ${from}`;
    return until === '' ? '' : t`bis ${until}`;
  };
}
