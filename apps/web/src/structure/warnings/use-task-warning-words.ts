import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ageInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import type { WarningOf, WarningWords } from './warning-words.ts';

/** Of tasks that wait and of too many with one actor. */
export function useTaskWarningWords(): (warning: WarningOf<'w09' | 'w10'>) => WarningWords {
  const { t } = useLingui();
  const language = useLanguage();
  const now = useNow();

  function waitingTasks({ overdue, unowned, since }: WarningOf<'w09'>): string {
    const age = since === null ? '' : ageInWords(since, language, now);
    const late = t`${plural(overdue, { one: 'Eine Aufgabe war fällig', other: '# Aufgaben waren fällig, die erste' })} ${age}.`;
    const open = t`${plural(unowned, { one: 'Eine Aufgabe hat noch niemand.', other: '# Aufgaben hat noch niemand.' })}`;
    return [overdue > 0 ? late : '', unowned > 0 ? open : '']
      .filter((part) => part !== '')
      .join(' ');
  }

  function share({ subject, tasks, of, percent, overdue }: WarningOf<'w10'>): string {
    const name = 'name' in subject ? subject.name : '';
    const all = t`${tasks} von ${of} offenen Aufgaben, ${percent} %, hat ${name}.`;
    const late = t`${plural(overdue, { one: 'Eine davon ist überfällig.', other: '# davon sind überfällig.' })}`;
    return overdue === 0 ? all : `${all} ${late}`;
  }

  return (warning) => {
    if (warning.key === 'w09') {
      return {
        why: waitingTasks(warning),
        next: t`Fragen Sie, was dazwischenkam und wer helfen kann.`,
        label: t`Aufgaben ansehen`,
      };
    }
    return {
      why: share(warning),
      next: t`Fällt die Stelle aus, bleibt viel liegen. Fragen Sie, wer ${plural(warning.toHandOver, { one: 'eine Aufgabe', 2: 'zwei Aufgaben', other: '# Aufgaben' })} übernimmt.`,
      label: t`Aufgaben übergeben`,
    };
  };
}
