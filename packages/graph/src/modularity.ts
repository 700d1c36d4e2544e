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
  const groups = new Map<number, { inside: number; total: number }>();
  let all = 0;
  for (let actor = 0; actor < starts.length - 1; actor += 1) {
    const own = groups.get(group[actor]) ?? { inside: 0, total: 0 };
    groups.set(group[actor], own);
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
      const weight = weights === null ? 1 : weights[arc];
      own.total += weight;
      all += weight;
      if (group[targets[arc]] === group[actor]) own.inside += weight;
    }
  }
  if (all === 0) return null;
  let sum = 0;
  for (const { inside, total } of groups.values()) sum += inside / all - (total / all) ** 2;
  return sum;
}
