import { areTied } from './are-tied.ts';
import type { Network } from './network.ts';

/**
 * How far an actor depends on few neighbours who know each other anyway; a low figure means room to
 * mediate.
 *
 * C(i) = Σⱼ (pᵢⱼ + Σ_q pᵢq p_qj)², pᵢⱼ the share of i’s ties that it has with j, from aᵢⱼ + aⱼᵢ over
 * the whole network. Burt, R. S. (1992): Structural Holes, chapter 2. Who only receives has a value
 * too. Isolates: `null`.
 *
 * Ties count as there or not there, an arrow that is returned twice; weights have no say. One number
 * an actor, above 0. Time O(Σ d²).
 */
export function constraint({ directed, out, around }: Network): (number | null)[] {
  const strength = directed
    ? strengthOfTies({ out, around })
    : new Float64Array(around.targets.length).fill(1);
  const total = totals(around.starts, strength);
  const invested = new Float64Array(total.length);
  return Array.from(total, (_, actor) =>
    constraintOf(actor, { around, strength, total, invested }),
  );
}

/** How many arrows, one or two, make up each tie around. */
function strengthOfTies({ out, around }: Pick<Network, 'out' | 'around'>): Float64Array {
  const strength = new Float64Array(around.targets.length);
  for (let actor = 0; actor < around.starts.length - 1; actor += 1) {
    for (let arc = around.starts[actor]; arc < around.starts[actor + 1]; arc += 1) {
      const partner = around.targets[arc];
      strength[arc] = Number(areTied(out, actor, partner)) + Number(areTied(out, partner, actor));
    }
  }
  return strength;
}

function totals(starts: Int32Array, strength: Float64Array): Float64Array {
  const total = new Float64Array(starts.length - 1);
  for (let actor = 0; actor < total.length; actor += 1) {
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) total[actor] += strength[arc];
  }
  return total;
}

interface Ground {
  readonly around: Network['around'];
  readonly strength: Float64Array;
  readonly total: Float64Array;
  /** Room for one number an actor, all 0. */
  readonly invested: Float64Array;
}

function constraintOf(actor: number, { around, strength, total, invested }: Ground): number | null {
  const { starts, targets } = around;
  const [start, end] = [starts[actor], starts[actor + 1]];
  if (start === end) return null;
  for (let arc = start; arc < end; arc += 1) {
    const share = strength[arc] / total[actor];
    const neighbour = targets[arc];
    invested[neighbour] += share;
    for (let next = starts[neighbour]; next < starts[neighbour + 1]; next += 1) {
      invested[targets[next]] += (share * strength[next]) / total[neighbour];
    }
  }
  let sum = 0;
  for (let arc = start; arc < end; arc += 1) sum += invested[targets[arc]] ** 2;
  for (let arc = start; arc < end; arc += 1) {
    const neighbour = targets[arc];
    invested[neighbour] = 0;
    for (let next = starts[neighbour]; next < starts[neighbour + 1]; next += 1) {
      invested[targets[next]] = 0;
    }
  }
  return sum;
}
