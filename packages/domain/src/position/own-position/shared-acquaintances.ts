import type { TieLevel } from '../../catalogue/index.ts';
import type { ActorId } from '../../contract/index.ts';
import { isTied } from '../figures/graph-of.ts';
import { isContested } from '../../inventory/index.ts';
import { type Network, type NetworkActor, type NetworkTie, partnerIn } from '../network.ts';

export interface SharedAcquaintance {
  readonly actor: NetworkActor;
  readonly toUs: TieLevel;
  readonly toThem: TieLevel;
}

/** Who is tied to both, those first whose weaker tie is strongest; then by both together, then by name. */
export function sharedAcquaintances(
  { actors, ties }: Network,
  us: ActorId,
  them: ActorId,
): SharedAcquaintance[] {
  const [ours, theirs] = [closestOf(us, ties), closestOf(them, ties)];
  return actors
    .flatMap((actor): SharedAcquaintance[] => {
      const [toUs, toThem] = [ours.get(actor.id), theirs.get(actor.id)];
      return toUs === undefined || toThem === undefined ? [] : [{ actor, toUs, toThem }];
    })
    .toSorted(
      (a, b) =>
        Math.min(b.toUs, b.toThem) - Math.min(a.toUs, a.toThem) ||
        b.toUs + b.toThem - (a.toUs + a.toThem),
    );
}

/** The closest tie to each partner. */
function closestOf(me: ActorId, ties: readonly NetworkTie[]): ReadonlyMap<ActorId, TieLevel> {
  const closest = new Map<ActorId, TieLevel>();
  for (const tie of ties) {
    if (!isTied(tie) || isContested(tie) || ![tie.from, tie.to].includes(me)) continue;
    const partner = partnerIn(tie, me);
    if (tie.level > (closest.get(partner) ?? 0)) closest.set(partner, tie.level);
  }
  return closest;
}
