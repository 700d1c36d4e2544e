import { areWeighted, type NoWeights, powerOf } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { useFigures } from './result/use-figures.ts';

interface Weighed {
  readonly id: string;
  readonly weight: number;
}

interface WeightWords {
  /** What power is, in a sentence. */
  readonly aboutPower: string;
  /** Why voices cannot weigh differently. */
  readonly whyNot: (reason: NoWeights) => string;
  readonly inWords: (weight: number, power: number) => string;
  /** „Gewicht 3, Macht 60 %“ of each voice; nothing where all count the same. */
  readonly weightsOf: (
    voices: readonly Weighed[],
    majority: { readonly num: number; readonly den: number } | null,
  ) => ReadonlyMap<string, string>;
}

export function useWeightWords(): WeightWords {
  const { t } = useLingui();
  const { percent } = useFigures();
  function inWords(weight: number, power: number): string {
    return t`Gewicht ${weight}, Macht ${percent(power)}`;
  }
  return {
    aboutPower: t`Gewicht ist nicht Macht: Die Macht sagt, wie oft es auf diese Stimme ankommt, wenn eine einzelne die Mehrheit dreht (Banzhaf).`,
    whyNot: (reason) =>
      ({
        'one-objection-holds': t`Geht hier nicht: Ein Einwand oder ein Nein zu allem hält auf, gleich wie viel die Stimme wiegt.`,
        'organisations-are-equal': t`Geht hier nicht: Bei dieser Zählweise gilt jede Organisation gleich viel.`,
        'weight-tells-whose': t`Geht geheim nicht: Am Gewicht sähe man, wessen Stimme es ist.`,
      })[reason],
    inWords,
    weightsOf: (voices, majority) => {
      if (!areWeighted(voices)) return new Map();
      const power = powerOf(voices, majority ?? undefined);
      return new Map(voices.map(({ id, weight }) => [id, inWords(weight, power[id] ?? 0)]));
    },
  };
}
