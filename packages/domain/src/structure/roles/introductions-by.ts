import { components } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import { workingLevel } from '../../inventory/index.ts';
import { graphOf, isTied, type NetworkTie, partnerIn } from '../../position/index.ts';

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

/** Who can reach whom without this actor, most of them first. */
function partsWithout(me: ActorId, ties: readonly End[]): Set<ActorId>[] {
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const { around } = graphOf({ actors: ids.map((id) => ({ id })), ties });
  const gone = Uint8Array.from(ids, (id) => (id === me ? 1 : 0));
  return components(around, gone).map((part) => new Set(part.flatMap((place) => ids[place] ?? [])));
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
  const [largest] = partsWithout(me, warm);
  const others = [...(largest ?? [])].some((id) => !levels.has(id)) ? largest : undefined;
  return [...levels]
    .filter(([partner]) => others?.has(partner) !== true)
    .map(([actorId, level]) => ({ actorId, level }))
    .toSorted((a, b) => b.level - a.level || (a.actorId < b.actorId ? -1 : 1));
}
