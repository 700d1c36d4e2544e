import { shuffled } from '../seeded-random.ts';
import type { WeightedRows } from './weighted-rows.ts';

/** A gain below it is rounding. */
const leastGain = 1e-12;

/**
 * Moves each actor to the group of neighbours where modularity gains most, in random order, until
 * nobody moves. Changes `group`, whose numbers lie below the number of actors; says whether anybody
 * moved. Time O(m) a round.
 */
export function moveActors(rows: WeightedRows, group: Int32Array, random: () => number): boolean {
  const totals = new Float64Array(group.length);
  for (let actor = 0; actor < group.length; actor += 1) totals[group[actor]] += rows.total[actor];
  const ground: Ground = {
    rows,
    group,
    totals,
    linkTo: new Float64Array(group.length),
    met: new Int32Array(group.length),
    random,
  };
  let everMoved = false;
  for (let moved = rows.all > 0; moved; ) {
    moved = false;
    for (const actor of shuffled(group.length, random)) {
      if (moveOne(actor, ground)) moved = true;
    }
    everMoved ||= moved;
  }
  return everMoved;
}

interface Ground {
  readonly rows: WeightedRows;
  readonly group: Int32Array;
  /** All weight of each group. */
  readonly totals: Float64Array;
  /** Room for one number a group, all 0. */
  readonly linkTo: Float64Array;
  /** Room for the groups that an actor is tied with. */
  readonly met: Int32Array;
  readonly random: () => number;
}

function moveOne(actor: number, ground: Ground): boolean {
  const { rows, group, totals, linkTo, met } = ground;
  const { starts, targets, weights, total, all } = rows;
  const from = group[actor];
  const end = starts[actor + 1];
  let groups = 0;
  for (let arc = starts[actor]; arc < end; arc += 1) {
    const near = group[targets[arc]];
    if (linkTo[near] === 0 && near !== from) {
      met[groups] = near;
      groups += 1;
    }
    linkTo[near] += weights[arc];
  }
  totals[from] -= total[actor];
  const share = total[actor] / all;
  let best = from;
  let most = linkTo[from] - totals[from] * share + leastGain * all;
  linkTo[from] = 0;
  // Of equals chance takes one: always the first leads nowhere better, however often it is tried.
  const first = Math.floor(ground.random() * groups);
  for (let step = 0; step < groups; step += 1) {
    const near = met[(first + step) % groups];
    const gain = linkTo[near] - totals[near] * share;
    if (gain > most) {
      most = gain;
      best = near;
    }
    linkTo[near] = 0;
  }
  totals[best] += total[actor];
  group[actor] = best;
  return best !== from;
}
