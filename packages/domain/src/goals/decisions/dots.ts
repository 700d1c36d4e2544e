import type { Ratings } from './ratings.ts';
import { type Option, outcomeOfFirst, placesOf, rankingOf, type Verdict } from './verdict.ts';
import { type Voice, weightFor } from './voice.ts';

/** That each voice may give away. */
export const mostDots = 8;
/** Of all dots, at most so many on one option. Who counts a record keeps to the total alone (decision 0043). */
export const mostDotsOnOne = mostDots / 2;

export interface DotFigures {
  readonly dots: number;
  readonly supporters: number;
}

/** Priorities by dots; equal ones by how many gave any. */
export function countDots(
  voices: readonly Voice<Ratings>[],
  options: readonly Option[],
): Verdict<DotFigures> {
  const counted = options.map((option) => ({
    ...option,
    dots: dotsOn(voices, option.id),
    supporters: weightFor(voices, (values) => (values[option.id] ?? 0) > 0),
  }));
  const places = placesOf(counted, (a, b) => b.dots - a.dots || b.supporters - a.supporters);
  const [first = []] = places;
  return {
    ...outcomeOfFirst(first.filter(({ dots }) => dots > 0)),
    ranking: rankingOf(places),
    options: Object.fromEntries(
      counted.map(({ id, dots, supporters }) => [id, { dots, supporters }]),
    ),
  };
}

function dotsOn(voices: readonly Voice<Ratings>[], optionId: string): number {
  return voices.reduce(
    (sum, voice) =>
      voice.state === 'voted' ? sum + voice.weight * (voice.values[optionId] ?? 0) : sum,
    0,
  );
}
