import type { Neighbours } from './network.ts';

/**
 * How much more ties a division keeps inside its groups than chance would, given everybody's ties:
 * Q = Σ_c (inside_c / 2m − (total_c / 2m)²), inside_c twice the ties within c, total_c the ties of its
 * members. Newman, M. E. J., Girvan, M. (2004): Finding and evaluating community structure in networks.
 * Physical Review E 69, 026113.
 *
 * −½ to 1; `null` without ties. `group` numbers the group of each actor. Give `around`; weights count
 * where there are. Time O(n + m). Isolates change nothing.
 */
export function modularity(
  { starts, targets, weights }: Neighbours,
  group: ArrayLike<number>,
): number | null {
  const { numbers, count } = numbered(group, starts.length - 1);
  const inside = new Float64Array(count);
  const total = new Float64Array(count);
  let all = 0;
  for (let actor = 0; actor < starts.length - 1; actor += 1) {
    const own = numbers[actor];
    const end = starts[actor + 1];
    for (let arc = starts[actor]; arc < end; arc += 1) {
      const weight = weights === null ? 1 : weights[arc];
      total[own] += weight;
      all += weight;
      if (numbers[targets[arc]] === own) inside[own] += weight;
    }
  }
  if (all === 0) return null;
  let sum = 0;
  for (let own = 0; own < count; own += 1) sum += inside[own] / all - (total[own] / all) ** 2;
  return sum;
}

/** The groups numbered without a gap, in the order of their first members. */
function numbered(group: ArrayLike<number>, actors: number) {
  const known = new Map<number, number>();
  const numbers = new Int32Array(actors);
  for (let actor = 0; actor < actors; actor += 1) {
    const number = known.get(group[actor]) ?? known.size;
    known.set(group[actor], number);
    numbers[actor] = number;
  }
  return { numbers, count: known.size };
}
