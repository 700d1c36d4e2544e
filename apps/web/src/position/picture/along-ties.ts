import { type NetworkTie, partnerIn } from '@augenhoehe/domain/position';
import type { ActorId } from '@augenhoehe/domain/contract';
import type { Point } from './geometry.ts';

/** The partners of an actor, clockwise from the top, as the eye goes around them. */
export function partnersClockwise(
  id: ActorId,
  ties: readonly NetworkTie[],
  places: ReadonlyMap<ActorId, Point>,
): readonly ActorId[] {
  const here = places.get(id);
  const partners = new Set(
    ties.filter(({ from, to }) => from === id || to === id).map((tie) => partnerIn(tie, id)),
  );
  function angle(partner: ActorId): number {
    const there = places.get(partner);
    if (here === undefined || there === undefined) return Infinity;
    const clockwise = Math.atan2(there.x - here.x, here.y - there.y);
    return clockwise < 0 ? clockwise + 2 * Math.PI : clockwise;
  }
  return [...partners].toSorted((a, b) => angle(a) - angle(b) || (a < b ? -1 : 1));
}

/** The one after, or before; around the end it begins again. */
export function neighbourInOrder<Id>(order: readonly Id[], now: Id, step: 1 | -1): Id | null {
  const place = order.indexOf(now);
  if (place === -1) return (step === 1 ? order[0] : order.at(-1)) ?? null;
  return order.at((place + step) % order.length) ?? null;
}
