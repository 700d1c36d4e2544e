import { components } from './components.ts';
import type { Neighbours } from './network.ts';

const mostRounds = 10_000;
const precision = 1e-13;

/**
 * Whether an actor is tied with such as are themselves well connected.
 *
 * Ax = λx for the greatest λ in the largest component, scaled to maximum 1; 0 elsewhere. Bonacich, P.
 * (1972): Factoring and weighting approaches to status scores and clique identification. Journal of
 * Mathematical Sociology 2, 113–120. Found by the power method on A + I, whose eigenvectors are the
 * same and which also settles where the network has two sides. Of equally large components the one
 * with the first actor counts. Isolates: 0, unless there is no tie at all: then 0 for all.
 *
 * One number an actor, 0 to 1. Give `around`. Time O(rounds · m).
 */
export function eigenvector(around: Neighbours): Float64Array {
  const actors = around.starts.length - 1;
  const [members = []] = components(around);
  const figures = new Float64Array(actors);
  if (members.length < 2) return figures;
  for (const actor of members) figures[actor] = 1;
  const next = new Float64Array(actors);
  for (let round = 0; round < mostRounds; round += 1) {
    if (improve(members, around, { figures, next }) < precision) break;
  }
  return figures;
}

interface Columns {
  readonly figures: Float64Array;
  readonly next: Float64Array;
}

/** One round; returns the greatest change of a figure. */
function improve(
  members: readonly number[],
  { starts, targets }: Neighbours,
  { figures, next }: Columns,
): number {
  let most = 0;
  for (const actor of members) {
    let sum = figures[actor];
    for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) sum += figures[targets[arc]];
    next[actor] = sum;
    most = Math.max(most, sum);
  }
  let change = 0;
  for (const actor of members) {
    const scaled = next[actor] / most;
    change = Math.max(change, Math.abs(scaled - figures[actor]));
    figures[actor] = scaled;
  }
  return change;
}
