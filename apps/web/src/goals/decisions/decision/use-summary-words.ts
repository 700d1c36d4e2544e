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
  const { weightsOf } = useWeightWords();
  return ({ paper, summary, electorate }) => {
    const { organisations, persons, voices, needed, revealsWhenUnanimous } = summary;
    const who = [
      organisations > 0 &&
        t`${plural(organisations, { one: '# Organisation', other: '# Organisationen' })}`,
      persons > 0 && t`${plural(persons, { one: '# Person', other: '# Personen' })}`,
    ].filter((part) => part !== false);
    const weights = weightsOf(
      electorate.map(({ weight }, at) => ({ id: String(at), weight })),
      paper.majority,
    );
    const weighed = electorate.flatMap(({ name }, at) => {
      const words = weights.get(String(at));
      return words === undefined ? [] : [`${name}: ${words}.`];
    });
    return [
      voices === 0
        ? t`Noch ist niemand eingetragen, der entscheidet.`
        : t`Es ${plural(voices, { one: 'entscheidet # Stimme', other: 'entscheiden # Stimmen' })} (${who.join(', ')}).`,
      t`Verfahren: ${i18n._(methodWords[paper.method].name)}.`,
      rule({ ...paper, voices }),
      ...(needed === null || voices === 0
        ? []
        : [
            summary.weight === voices
              ? t`Nötig sind also mindestens ${needed}.`
              : t`Nötig ist also, dass mindestens ${needed} von ${summary.weight} Gewicht mitmachen.`,
          ]),
      ...weighed,
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
