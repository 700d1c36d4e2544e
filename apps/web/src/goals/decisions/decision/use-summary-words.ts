import type { DecisionSheet } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { methodWords } from '../method-words.ts';
import { useRuleSentence } from '../vote/paper-facts.tsx';
import { useFurtherRules } from '../vote/use-further-rules.ts';
import { useWeightWords } from '../use-weight-words.ts';
import { useTimeWords } from '../vote/use-time-words.ts';

/** What is about to happen, sentence by sentence, for a last look before it begins. */
export function useSummaryWords(): (sheet: DecisionSheet) => readonly string[] {
  const { t, i18n } = useLingui();
  const time = useTimeWords();
  const rule = useRuleSentence();
  const further = useFurtherRules();
  const needs = useNeededWords();
  const weighed = useWeighedWords();
  return ({ paper, summary, electorate }) => {
    const { organisations, persons, voices, revealsWhenUnanimous } = summary;
    const who = [
      organisations > 0 &&
        t`${plural(organisations, { one: '# Organisation', other: '# Organisationen' })}`,
      persons > 0 && t`${plural(persons, { one: '# Person', other: '# Personen' })}`,
    ].filter((part) => part !== false);
    return [
      voices === 0
        ? t`Noch ist niemand eingetragen, der entscheidet.`
        : t`Es ${plural(voices, { one: 'entscheidet # Stimme', other: 'entscheiden # Stimmen' })} (${who.join(', ')}).`,
      t`Verfahren: ${i18n._(methodWords[paper.method].name)}.`,
      rule({ ...paper, voices }),
      ...needs(summary),
      ...weighed({ paper, electorate }),
      paper.secret
        ? t`Die Abstimmung ist geheim; was abgegeben ist, lässt sich nicht mehr ändern.`
        : t`Die Abstimmung ist offen; bis zur Frist lässt sich jede Stimme ändern.`,
      ...(revealsWhenUnanimous
        ? [t`Stimmen alle gleich, verrät das Ergebnis, wie jede Stimme ausfiel.`]
        : []),
      ...further(paper),
      ...(paper.opensAt === null ? [] : [t`Beginn: ${time(paper.opensAt)}.`]),
      ...(paper.closesAt === null ? [] : [t`Ende: ${time(paper.closesAt)}.`]),
    ];
  };
}

function useNeededWords(): (summary: DecisionSheet['summary']) => readonly string[] {
  const { t } = useLingui();
  return ({ needed, voices, weight }) => {
    if (needed === null || voices === 0) return [];
    return [
      weight === voices
        ? t`Nötig sind also mindestens ${needed}.`
        : t`Nötig ist also, dass mindestens ${needed} von ${weight} Gewicht mitmachen.`,
    ];
  };
}

/** What each voice weighs, where they differ. */
function useWeighedWords() {
  const { weightsOf } = useWeightWords();
  return ({ paper, electorate }: Pick<DecisionSheet, 'paper' | 'electorate'>): string[] => {
    const weights = weightsOf(
      electorate.map(({ weight }, at) => ({ id: String(at), weight })),
      paper.majority,
    );
    return electorate.flatMap(({ name }, at) => {
      const words = weights.get(String(at));
      return words === undefined ? [] : [`${name}: ${words}.`];
    });
  };
}
