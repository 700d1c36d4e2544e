import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ageInWords, dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import type { WarningOf, WarningWords } from './warning-words.ts';

/** Of roles that end or ended while nothing is handed over. */
export function useHandoverWarningWords(): (warning: WarningOf<'w05'>) => WarningWords {
  const { t } = useLingui();
  const language = useLanguage();
  const now = useNow();
  return ({ roles, on, isPast }) => {
    const count = roles.length;
    const age = ageInWords(on, language, now);
    const day = dayInWords(on, language);
    return {
      why: isPast
        ? t`${plural(count, { one: 'Eine Rolle endete', other: '# Rollen enden, die erste endete' })} ${age}; eine Übergabe ist nicht vermerkt.`
        : t`${plural(count, { one: 'Eine Rolle endet', other: '# Rollen enden, die erste' })} am ${day}; eine Übergabe ist nicht vermerkt.`,
      next: t`Bringen Sie zusammen, wer geht und wer folgt.`,
      label: t`Übergabe klären`,
    };
  };
}
