import { percent, ratio } from './ratio.ts';
import { type Option, outcomeOfFirst, placesOf, rankingOf, type Verdict } from './verdict.ts';
import { type Voice, weightFor, weightOf } from './voice.ts';

export interface ApprovalFigures {
  readonly approvals: number;
  /** Of those who voted, with two decimals; `null` where nobody did. */
  readonly percent: number | null;
}

/** Every voice names all that it can go along with; the most named wins (Brams, Fishburn 1978). */
export function countApprovals(
  voices: readonly Voice<readonly string[]>[],
  options: readonly Option[],
): Verdict<ApprovalFigures> {
  const voted = weightOf(voices, ({ state }) => state === 'voted');
  const counted = options.map((option) => ({
    ...option,
    approvals: weightFor(voices, (named) => named.includes(option.id)),
  }));
  const places = placesOf(counted, (a, b) => b.approvals - a.approvals);
  const [first = []] = places;
  return {
    ...outcomeOfFirst(first.filter(({ approvals }) => approvals > 0)),
    ranking: rankingOf(places),
    options: Object.fromEntries(
      counted.map(({ id, approvals }) => [
        id,
        { approvals, percent: voted === 0 ? null : percent(ratio(approvals, voted)) },
      ]),
    ),
  };
}
