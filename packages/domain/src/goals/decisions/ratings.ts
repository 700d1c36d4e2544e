import { plus, type Ratio, ratio, times } from './ratio.ts';
import type { Voice } from './voice.ts';

/** By option; `null` where a voice abstained on it alone, and nothing where it left the option out. */
export type Ratings = Readonly<Record<string, number | null>>;

export interface OptionRatings {
  /** Of the ratings; of the means of organisations where these were agreed to count. */
  readonly sum: Ratio;
  readonly raters: number;
  readonly abstained: number;
  readonly missing: number;
  readonly entitled: number;
  /** Every single rating, so that no mean hides one. */
  readonly single: readonly number[];
}

type Answer = number | 'abstained' | 'invalid' | 'missing';

/** One that is counted: a voice, or an organisation with all of its voices. */
interface Unit {
  readonly weight: number;
  readonly answers: readonly Answer[];
}

/**
 * @param isPerOrganisation each organisation counts once, by the mean of its voices; a voice without one
 *   counts for itself
 */
export function ratingsOf(
  voices: readonly Voice<Ratings>[],
  optionId: string,
  isPerOrganisation: boolean,
): OptionRatings {
  const units = isPerOrganisation
    ? organisationUnits(voices, optionId)
    : voices.map((voice) => ({ weight: voice.weight, answers: [answerOf(voice, optionId)] }));
  let sum = ratio(0);
  const counted = { raters: 0, abstained: 0, missing: 0 };
  for (const { weight, answers } of units) {
    const numbers = answers.filter((answer) => typeof answer === 'number');
    if (numbers.length > 0) {
      sum = plus(sum, times(ratio(total(numbers), numbers.length), weight));
      counted.raters += weight;
    } else if (answers.includes('abstained')) counted.abstained += weight;
    else if (!answers.includes('invalid')) counted.missing += weight;
  }
  return {
    sum,
    ...counted,
    entitled: total(units.map(({ weight }) => weight)),
    single: units.flatMap(({ answers }) => answers.filter((answer) => typeof answer === 'number')),
  };
}

/** What fewer than half of the voices rated cannot win. */
export function isSufficientlyRated({ raters, entitled }: OptionRatings): boolean {
  return raters * 2 >= entitled && raters > 0;
}

/** What can win comes before what cannot. */
export function byCoverage(a: OptionRatings, b: OptionRatings): number {
  return Number(isSufficientlyRated(b)) - Number(isSufficientlyRated(a));
}

function organisationUnits(voices: readonly Voice<Ratings>[], optionId: string): Unit[] {
  const grouped = Map.groupBy(voices, ({ id, organisation }) => organisation ?? `voice ${id}`);
  return [...grouped.values()].map((members) => ({
    weight: 1,
    answers: members.map((voice) => answerOf(voice, optionId)),
  }));
}

function answerOf(voice: Voice<Ratings>, optionId: string): Answer {
  if (voice.state !== 'voted') return voice.state;
  const value = voice.values[optionId];
  if (value === undefined) return 'missing';
  return value ?? 'abstained';
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}
