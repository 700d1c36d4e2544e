import { compareRatios, percent, type Ratio, ratio, rounded } from './ratio.ts';
import {
  byCoverage,
  isSufficientlyRated,
  type OptionRatings,
  type Ratings,
  ratingsOf,
} from './ratings.ts';
import { type Option, outcomeOfFirst, placesOf, rankingOf, type Verdict } from './verdict.ts';
import type { Voice } from './voice.ts';

/** 0 is no resistance, 10 is „auf keinen Fall“. */
export const mostResistance = 10;
/** From here on the reason is asked for, and what would lower it. */
const highResistance = 8;

export interface ConsensingFigures {
  readonly sum: number;
  readonly raters: number;
  readonly abstained: number;
  readonly missing: number;
  /** Per cent with two decimals; `null` where nobody rated the option. */
  readonly groupResistance: number | null;
  readonly acceptance: number | null;
  readonly highest: number | null;
  readonly atLeast8: number;
  readonly sufficientlyRated: boolean;
}

interface Rated extends Option {
  readonly ratings: OptionRatings;
  /** Resistance as a share of all that was possible; `null` where nobody rated the option. */
  readonly resistance: Ratio | null;
  readonly highest: number;
  readonly high: number;
}

/**
 * Systemic consensing (Erich Visotschnig, Siegfried Schrotta): least resistance of the group wins, if it is
 * less than that against leaving things as they are. Equal ones: the lower highest resistance, then fewer
 * high ones, then a shared place and the moderation, never chance.
 */
export function consense(
  voices: readonly Voice<Ratings>[],
  options: readonly Option[],
  isPerOrganisation = false,
): Verdict<ConsensingFigures> {
  const rated = options.map((option) =>
    rate(option, ratingsOf(voices, option.id, isPerOrganisation)),
  );
  const places = placesOf(rated, byResistance);
  return {
    ...outcomeOf(rated),
    ranking: rankingOf(places),
    options: Object.fromEntries(rated.map((option) => [option.id, figuresOf(option)])),
  };
}

function rate(option: Option, ratings: OptionRatings): Rated {
  const { sum, raters, single } = ratings;
  return {
    ...option,
    ratings,
    resistance: raters === 0 ? null : ratio(sum.num, sum.den * BigInt(raters * mostResistance)),
    highest: Math.max(0, ...single),
    high: single.filter((value) => value >= highResistance).length,
  };
}

function outcomeOf(rated: readonly Rated[]): Pick<Verdict<unknown>, 'outcome' | 'winners'> {
  const limit = rated.find(({ passive }) => passive === true)?.resistance ?? null;
  const proposals = rated.filter(
    ({ passive, resistance }) => passive !== true && resistance !== null,
  );
  if (limit === null || proposals.length === 0) return { outcome: 'not_computable', winners: [] };
  const sufficient = proposals.filter(({ ratings }) => isSufficientlyRated(ratings));
  if (sufficient.length === 0) return { outcome: 'no_decision', winners: [] };
  const reasonable = sufficient.filter(
    ({ resistance }) => resistance !== null && compareRatios(resistance, limit) < 0,
  );
  const [first] = placesOf(reasonable, byResistance);
  return first === undefined ? { outcome: 'passive_leads', winners: [] } : outcomeOfFirst(first);
}

/** Those that cannot win come after all that can, and those that nobody rated come last. */
function byResistance(a: Rated, b: Rated): number {
  if (a.resistance === null || b.resistance === null) {
    return Number(a.resistance === null) - Number(b.resistance === null);
  }
  return (
    byCoverage(a.ratings, b.ratings) ||
    compareRatios(a.resistance, b.resistance) ||
    a.highest - b.highest ||
    a.high - b.high
  );
}

function figuresOf({ ratings, resistance, highest, high }: Rated): ConsensingFigures {
  const { sum, raters, abstained, missing } = ratings;
  return {
    sum: rounded(sum),
    raters,
    abstained,
    missing,
    groupResistance: resistance && percent(resistance),
    acceptance: resistance && percent(ratio(resistance.den - resistance.num, resistance.den)),
    highest: raters === 0 ? null : highest,
    atLeast8: high,
    sufficientlyRated: isSufficientlyRated(ratings),
  };
}
