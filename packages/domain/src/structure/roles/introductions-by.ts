import type { ActorId } from '../../contract/index.ts';
import { workingLevel } from '../../inventory/index.ts';
import { isTied, type NetworkTie, partnerIn } from '../../position/index.ts';

export interface Introduction {
  readonly actorId: ActorId;
  /** How close the tie is. */
  readonly level: number;
}

type End = Pick<NetworkTie, 'from' | 'to' | 'level' | 'type'>;

/** How closely this actor is tied to each other: the closest tie counts. */
export function levelsAround(me: ActorId, ties: readonly End[]): Map<ActorId, number> {
  const levels = new Map<ActorId, number>();
  for (const tie of ties) {
    if (!isTied(tie) || (tie.from !== me && tie.to !== me)) continue;
    const partner = partnerIn(tie, me);
    levels.set(partner, Math.max(levels.get(partner) ?? 0, tie.level));
  }
  return levels;
}

/** Who can reach whom without this actor. */
function partsWithout(me: ActorId, ties: readonly End[]): Set<ActorId>[] {
  const partOf = new Map<ActorId, Set<ActorId>>();
  function part(id: ActorId): Set<ActorId> {
    const known = partOf.get(id) ?? new Set([id]);
    partOf.set(id, known);
    return known;
  }
  for (const { from, to } of ties) {
    if (from === me || to === me) continue;
    const [small, large] = [part(from), part(to)].toSorted((a, b) => a.size - b.size);
    if (small === undefined || large === undefined || small === large) continue;
    for (const id of small) {
      large.add(id);
      partOf.set(id, large);
    }
  }
  return [...new Set(partOf.values())];
}

/**
 * Whom the others reach through this actor alone: whoever goes introduces a successor there in person. The others are the
 * largest part of the network without this actor, as far as it goes beyond whom it knows. Closest first.
 *
 * @param ties all of the network, as whether others know them too shows there
 */
export function introductionsBy(me: ActorId, ties: readonly End[]): Introduction[] {
  const warm = ties.filter((tie) => isTied(tie) && tie.level >= workingLevel);
  const levels = levelsAround(me, warm);
  const [largest] = partsWithout(me, warm).toSorted((a, b) => b.size - a.size);
  const others = [...(largest ?? [])].some((id) => !levels.has(id)) ? largest : undefined;
  return [...levels]
    .filter(([partner]) => others?.has(partner) !== true)
    .map(([actorId, level]) => ({ actorId, level }))
    .toSorted((a, b) => b.level - a.level || (a.actorId < b.actorId ? -1 : 1));
}
