import { type Ratio, ratio } from './ratio.ts';

/**
 * The normalised Banzhaf power of each weight (Banzhaf, Rutgers Law Review 19, 1965): its share of all
 * cases in which one voice turns a majority. Weight is not power: 50, 49 and 1 with a quota of 51 have
 * three, one and one fifth.
 *
 * Counts coalitions by their sum, O(voices · quota) in big integers: exact for a thousand voices, too.
 *
 * @param weights whole, above 0
 * @param quota at least 1 and at most the sum of all weights
 */
export function banzhaf(weights: readonly number[], quota: number): Ratio[] {
  const unit = weights.reduce(commonDivisor, 0);
  const units = weights.map((weight) => weight / unit);
  const coalitions = coalitionsBelow(Math.ceil(quota / unit), units);
  const swingsBy = new Map([...new Set(units)].map((each) => [each, swingsOf(each, coalitions)]));
  const swings = units.map((each) => swingsBy.get(each) ?? 0n);
  const all = swings.reduce((sum, count) => sum + count, 0n);
  return swings.map((count) => ratio(count, all));
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** How many coalitions have which sum, from 0 to just below the quota. */
function coalitionsBelow(quota: number, weights: readonly number[]): bigint[] {
  const counts: bigint[] = Array.from({ length: quota }, (_, sum) => (sum === 0 ? 1n : 0n));
  let reached = 0;
  for (const weight of weights.toSorted((a, b) => a - b)) {
    reached = Math.min(reached + weight, quota - 1);
    for (let sum = reached; sum >= weight; sum -= 1) {
      counts[sum] = (counts[sum] ?? 0n) + (counts[sum - weight] ?? 0n);
    }
  }
  return counts;
}

/** Coalitions of the others that lose without this weight and win with it. */
function swingsOf(weight: number, coalitions: readonly bigint[]): bigint {
  const quota = coalitions.length;
  const without: bigint[] = [];
  let swings = 0n;
  for (let sum = 0; sum < quota; sum += 1) {
    const count = (coalitions[sum] ?? 0n) - (without[sum - weight] ?? 0n);
    without.push(count);
    if (sum >= quota - weight) swings += count;
  }
  return swings;
}
