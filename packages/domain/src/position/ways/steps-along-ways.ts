import type { ActorId } from '../../contract/index.ts';
import { type NetworkTie, partnerIn } from '../network.ts';
import { stepsFrom } from '../steps-from.ts';
import { isWarm, leadsOn } from './leads-on.ts';

/** How many steps the way of `wayFinder` from one actor to each other has; `null` where there is none. */
export function stepsAlongWays(
  me: ActorId,
  ties: readonly NetworkTie[],
): (other: ActorId) => number | null {
  const acquainted = new Set(
    ties
      .filter((tie) => leadsOn(tie) && (tie.from === me || tie.to === me))
      .map((tie) => partnerIn(tie, me)),
  );
  const warm = stepsFrom(me, ties.filter(isWarm), Infinity);
  const any = stepsFrom(me, ties.filter(leadsOn), Infinity);
  return (other) => (acquainted.has(other) ? 1 : (warm.get(other) ?? any.get(other) ?? null));
}
