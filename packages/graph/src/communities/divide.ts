import type { Neighbours } from '../network.ts';
import { moveActors } from './move-actors.ts';
import { aggregated, type WeightedRows, weightedRows } from './weighted-rows.ts';

/** The groups that a division begins with. */
type Beginning = (rows: WeightedRows, random: () => number) => Int32Array;

/** One division of a network: the number of its group for each actor, without a gap. */
export function divide(
  around: Neighbours,
  random: () => number,
  begin: Beginning = fromActors,
): Int32Array {
  const rows = weightedRows(around);
  const group = begin(rows, random);
  for (let again = true; again; ) {
    again = moveActors(rows, group, random);
    again = splitUntied(around, group) || again;
  }
  return numbered(group).group;
}

/** Groups drawn at random: they reach divisions to which no way leads from single actors. */
export function fromChance({ total }: WeightedRows, random: () => number): Int32Array {
  const groups = 1 + Math.floor(random() * total.length);
  return Int32Array.from(total, () => Math.floor(random() * groups));
}

/** Actors find groups, groups find groups of groups, until nothing is gained. */
export function fromActors(rows: WeightedRows, random: () => number): Int32Array {
  const own = Int32Array.from(rows.total, (_, actor) => actor);
  if (!moveActors(rows, own, random)) return own;
  const { group, groups } = numbered(own);
  const above = fromActors(aggregated(rows, group, groups), random);
  return group.map((number) => above[number]);
}

/** Groups in the order of their first members. Their numbers lie below the number of actors. */
function numbered(group: Int32Array): { group: Int32Array; groups: number } {
  const numbers = new Int32Array(group.length).fill(-1);
  let groups = 0;
  for (const own of group) {
    if (numbers[own] >= 0) continue;
    numbers[own] = groups;
    groups += 1;
  }
  return { group: group.map((own) => numbers[own]), groups };
}

/** Gives each part of a group that is not tied with its rest a number of its own. */
function splitUntied({ starts, targets }: Neighbours, group: Int32Array): boolean {
  const part = new Int32Array(group.length).fill(-1);
  const firstPart = new Map<number, number>();
  let split = false;
  for (let first = 0; first < group.length; first += 1) {
    if (part[first] >= 0) continue;
    const queue = [first];
    part[first] = first;
    for (const actor of queue) {
      for (let arc = starts[actor]; arc < starts[actor + 1]; arc += 1) {
        const next = targets[arc];
        if (part[next] >= 0 || group[next] !== group[first]) continue;
        part[next] = first;
        queue.push(next);
      }
    }
    if (firstPart.has(group[first])) split = true;
    else firstPart.set(group[first], first);
  }
  if (split) group.set(part);
  return split;
}
