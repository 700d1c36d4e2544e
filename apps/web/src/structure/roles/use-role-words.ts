import { roleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { ModeratorInterest, RoleHint, RoleRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useListWords } from '../../app/use-list-words.ts';

/** Roles, their days and what to look at next, in words. */
export function useRoleWords() {
  const { t } = useLingui();
  const language = useLanguage();
  const inOneList = useListWords();
  const interests: Readonly<Record<ModeratorInterest, string>> = {
    decides: t`entscheidet mit`,
    funds: t`gibt Geld`,
    carries: t`ist Träger`,
    commissions: t`vergibt Aufträge`,
    'takes-part': t`ist selbst beteiligt`,
  };

  function ended(on: string, hasSuccessor: boolean): string {
    const day = dayInWords(on, language);
    return hasSuccessor
      ? t`Endete am ${day}. Es folgt jemand; übergeben ist noch nicht.`
      : t`Endete am ${day}. Niemand folgt, und übergeben ist nichts.`;
  }

  function hint(of: RoleHint): string {
    switch (of.kind) {
      case 'no-deputy':
        return t`Hängt an einer Person: Wer springt ein?`;
      case 'no-mandate':
        return t`Mandat nicht genannt: Was darf die Rolle entscheiden?`;
      case 'no-hours':
        return t`Zeit nicht genannt: Wie viele Stunden die Woche?`;
      case 'no-neutrality':
        return t`Zur Neutralität ist nichts gesagt.`;
      case 'interested': {
        const list = inOneList(of.interests.map((interest) => interests[interest]));
        return t`Moderiert und ${list}. Sprechen Sie offen darüber, oder lassen Sie jemand anderen moderieren.`;
      }
      case 'ends-soon': {
        const day = dayInWords(of.on, language);
        return t`Endet am ${day}. Planen Sie die Übergabe.`;
      }
      case 'ended':
        return ended(of.on, of.hasSuccessor);
    }
  }

  return {
    hint,
    name: (key: string) => termLabel(roleTerms, key, language),
    task: (key: string) =>
      roleTerms.find((term) => term.key === key)?.[language === 'de' ? 'task_de' : 'task_en'] ?? '',
    days: ({ since, until }: Pick<RoleRow, 'since' | 'until'>) =>
      [
        since === null ? '' : t`seit ${dayInWords(since, language)}`,
        until === null ? '' : t`bis ${dayInWords(until, language)}`,
      ]
        .filter((words) => words !== '')
        .join(', '),
  };
}
