import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import type { ActorId } from '@augenhoehe/domain/contract';
import { groupOfActor, type NetworkActor, type NetworkTie } from '@augenhoehe/domain/position';
import type { Scene } from '../scene.ts';

const groups = [...actorTypeGroups.map(({ key }) => key), 'none'];

/** By group in the order of the catalogue, so that blocks can be seen; within a group by name. */
export function matrixOrder({
  network,
  shownActors,
}: Pick<Scene, 'network' | 'shownActors'>): readonly NetworkActor[] {
  return network.actors
    .filter(({ id }) => shownActors.has(id))
    .toSorted((a, b) => groups.indexOf(groupOfActor(a)) - groups.indexOf(groupOfActor(b)));
}

/** The shown ties between two, the closest first, by both ways of naming them. */
export function tiesBetween({
  network,
  shownTies,
}: Pick<Scene, 'network' | 'shownTies'>): (a: ActorId, b: ActorId) => readonly NetworkTie[] {
  const known = new Map<string, NetworkTie[]>();
  for (const tie of network.ties) {
    if (!shownTies.has(tie.id)) continue;
    for (const pair of [`${tie.from} ${tie.to}`, `${tie.to} ${tie.from}`]) {
      const list = known.get(pair);
      if (list === undefined) known.set(pair, [tie]);
      else list.push(tie);
    }
  }
  for (const list of known.values())
    list.sort((a, b) => b.level - a.level || (a.id < b.id ? -1 : 1));
  return (a, b) => known.get(`${a} ${b}`) ?? [];
}

/** The matrix of groups, for networks too large for a matrix of actors. */
export function groupMatrix({
  network,
  actors,
  shownTies,
  shownActors,
}: Pick<Scene, 'network' | 'actors' | 'shownTies' | 'shownActors'>): {
  readonly groups: readonly string[];
  readonly count: (row: string, column: string) => number;
} {
  const counts = new Map<string, number>();
  const present = new Set<string>();
  for (const actor of network.actors) {
    if (shownActors.has(actor.id)) present.add(groupOfActor(actor));
  }
  for (const tie of network.ties) {
    if (!shownTies.has(tie.id)) continue;
    const [from, to] = [actors.get(tie.from), actors.get(tie.to)];
    if (from === undefined || to === undefined) continue;
    const [a, b] = [groupOfActor(from), groupOfActor(to)];
    for (const pair of new Set([`${a} ${b}`, `${b} ${a}`])) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return {
    groups: groups.filter((group) => present.has(group)),
    count: (row, column) => counts.get(`${row} ${column}`) ?? 0,
  };
}
