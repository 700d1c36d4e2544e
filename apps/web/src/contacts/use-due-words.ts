import { type Due, dueOf } from '@augenhoehe/domain/contacts';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../app/age-in-words.ts';
import { languageTag } from '../app/language-tag.ts';
import { useLanguage } from '../app/use-language.ts';
import { useNow } from '../app/use-now.ts';

export interface DueInWords {
  readonly due: Due;
  readonly words: string;
}

const dayMs = 86_400_000;

/** A day as seen from today: „überfällig seit …“, „heute“, „in 5 Tagen“, or the day itself. */
export function useDueWords(): (day: string | null) => DueInWords {
  const { t } = useLingui();
  const language = useLanguage();
  const today = dayInGermany(useNow());
  return (day) => {
    const due = dueOf(day, today);
    if (day === null) return { due, words: t`ohne Tag` };
    const date = dayInWords(day, language);
    if (due === 'overdue') return { due, words: t`überfällig seit ${date}` };
    if (due === 'later') return { due, words: date };
    const days = Math.round((Date.parse(day) - Date.parse(today)) / dayMs);
    const relative = new Intl.RelativeTimeFormat(languageTag(language), { numeric: 'auto' });
    return { due, words: relative.format(days, 'day') };
  };
}
