import { isTied } from '../figures/graph-of.ts';
import type { NetworkTie } from '../network.ts';
import type { PossiblePartner } from '../suggestions/possible-partner.ts';

/** Two groups of actors with far fewer ties between them than the number of their ties lets expect. */
export interface ThinBridge<Group> {
  readonly groups: readonly [Group, Group];
  readonly sizes: readonly [number, number];
  readonly ties: number;
  /** As many would lie between them if ties took no notice of groups: kA · kB / 2m. */
  readonly expected: number;
}

/** Thin: fewer than half of what would be expected, and that is at least three ties. */
const expectedAtLeast = 3;
const thinShare = 0.5;

/**
 * Pairs of groups that are hardly tied, those first in which most is missing. Groups are the areas or
 * the fields of an actor. Two groups with somebody who belongs to both are connected already.
 *
 * Time O(n + m + g²).
 */
export function thinBridges<Group extends string>(
  actors: readonly PossiblePartner[],
  ties: readonly NetworkTie[],
  groupsOf: (actor: PossiblePartner) => readonly Group[],
): ThinBridge<Group>[] {
  const groups = new Map(actors.map((actor) => [actor.id, groupsOf(actor)]));
  const counted = ties.filter((tie) => isTied(tie) && groups.has(tie.from) && groups.has(tie.to));
  const sizes = new Map<Group, number>();
  const ends = new Map<Group, number>();
  const shared = new Set<string>();
  const between = new Map<string, number>();
  for (const own of groups.values()) {
    for (const group of own) raise(sizes, group);
    for (const name of pairNames(own, own)) shared.add(name);
  }
  for (const { from, to } of counted) {
    const [one = [], other = []] = [groups.get(from), groups.get(to)];
    for (const group of one) raise(ends, group);
    for (const group of other) raise(ends, group);
    // A tie would be told twice for a pair only if somebody belonged to both.
    for (const name of pairNames(one, other)) raise(between, name);
  }

  function bridge(one: Group, other: Group): ThinBridge<Group>[] {
    const name = pairName(one, other);
    const expected = ((ends.get(one) ?? 0) * (ends.get(other) ?? 0)) / (2 * counted.length);
    const found = between.get(name) ?? 0;
    const isThin = expected >= expectedAtLeast && found < expected * thinShare;
    if (!isThin || shared.has(name)) return [];
    const size = [sizes.get(one) ?? 0, sizes.get(other) ?? 0] as const;
    return [{ groups: [one, other], sizes: size, ties: found, expected }];
  }

  const all = [...sizes.keys()].toSorted();
  return all
    .flatMap((one, place) => all.slice(place + 1).flatMap((other) => bridge(one, other)))
    .toSorted((a, b) => b.expected - b.ties - (a.expected - a.ties));
}

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** One name, whichever comes first. */
function pairName(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function pairNames(some: readonly string[], others: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const one of some) {
    for (const other of others) if (one !== other) names.push(pairName(one, other));
  }
  return names;
}
