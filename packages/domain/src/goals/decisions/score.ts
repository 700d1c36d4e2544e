import { compareRatios, type Ratio, ratio, rounded } from './ratio.ts';
import {
  byCoverage,
  isSufficientlyRated,
  type OptionRatings,
  type Ratings,
  ratingsOf,
} from './ratings.ts';
import { type Option, outcomeOfFirst, placesOf, rankingOf, type Verdict } from './verdict.ts';
import type { Voice } from './voice.ts';

export const mostScore = 5;

export interface ScoreFigures {
  readonly raters: number;
  readonly abstained: number;
  readonly missing: number;
  /** With two decimals; `null` where nobody rated the option. */
  readonly mean: number | null;
  /** How many single voices gave 0, 1, … 5. */
  readonly distribution: readonly number[];
  readonly sufficientlyRated: boolean;
}

interface Scored extends Option {
  readonly ratings: OptionRatings;
  readonly mean: Ratio | null;
}

/** The highest mean of 0 to 5 wins, among what at least half of the voices rated. */
export function score(
  voices: readonly Voice<Ratings>[],
  options: readonly Option[],
  isPerOrganisation = false,
): Verdict<ScoreFigures> {
  const scored = options.map((option) => {
    const ratings = ratingsOf(voices, option.id, isPerOrganisation);
    const { sum, raters } = ratings;
    return {
      ...option,
      ratings,
      mean: raters === 0 ? null : ratio(sum.num, sum.den * BigInt(raters)),
    };
  });
  const places = placesOf(scored, byMean);
  const [first = []] = places;
  const isComputable = scored.some(({ mean }) => mean !== null);
  return {
    ...(isComputable
      ? outcomeOfFirst(first.filter(({ ratings }) => isSufficientlyRated(ratings)))
      : { outcome: 'not_computable', winners: [] }),
    ranking: rankingOf(places),
    options: Object.fromEntries(scored.map((option) => [option.id, figuresOf(option)])),
  };
}

function byMean(a: Scored, b: Scored): number {
  if (a.mean === null || b.mean === null) return Number(a.mean === null) - Number(b.mean === null);
  return byCoverage(a.ratings, b.ratings) || compareRatios(b.mean, a.mean);
}

function figuresOf({ ratings, mean }: Scored): ScoreFigures {
  const { raters, abstained, missing, single } = ratings;
  return {
    raters,
    abstained,
    missing,
    mean: mean && rounded(mean),
    distribution: Array.from(
      { length: mostScore + 1 },
      (_, value) => single.filter((given) => given === value).length,
    ),
    sufficientlyRated: isSufficientlyRated(ratings),
  };
}
