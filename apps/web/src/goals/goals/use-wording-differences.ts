import { type GoalWording, wordingNames } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useListWords } from '../../app/use-list-words.ts';
import { useTerms } from '../../inventory/index.ts';
import { amountInWords } from './amount-words.ts';
import { goalLevels } from './goal-words.ts';

type Name = keyof GoalWording;

export interface WordingDifference {
  readonly name: Name;
  readonly label: string;
  readonly was: string;
  readonly is: string;
}

/** In which parts two wordings differ, each in words before and after. */
export function useWordingDifferences(
  before: GoalWording | null,
  after: GoalWording,
): readonly WordingDifference[] {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const listWords = useListWords();
  const labels: Readonly<Record<Name, string>> = {
    level: t`Ebene`,
    text: t`Ziel`,
    changes: t`Was sich ändert`,
    targetGroups: t`Für wen`,
    benefit: t`Was sie davon haben`,
    indicator: t`Was gezählt wird`,
    unit: t`Einheit`,
    baseline: t`Ausgangswert`,
    target: t`Zielwert`,
    targetOn: t`Bis wann`,
  };

  function inWords(wording: GoalWording, name: Name): string {
    if (name === 'level') return i18n._(goalLevels[wording.level]);
    if (name === 'targetGroups') return listWords(wording.targetGroups.map(terms.target));
    const value = wording[name];
    if (value === null) return '';
    if (typeof value === 'number') return amountInWords(value, wording.unit, terms.language);
    return name === 'targetOn' ? dayInWords(value, terms.language) : value;
  }

  if (before === null) return [];
  return wordingNames
    .map((name) => ({
      name,
      label: labels[name],
      was: inWords(before, name),
      is: inWords(after, name),
    }))
    .filter(({ was, is }) => was !== is);
}
