import { may } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import type { TieSide } from '@augenhoehe/domain/inventory';
import type { Place } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';

/** The sides of a tie this member may speak for: the coordination notes for all, a partner for itself. */
export function sidesOf(place: Place, ends: { from: ActorId; to: ActorId }): TieSide[] {
  const { member } = place;
  if (may(member, 'tie.edit')) return ['from', 'to', 'outside'];
  const sides: TieSide[] = [];
  if (may(member, 'tie.state', [ends.from])) sides.push('from');
  if (may(member, 'tie.state', [ends.to])) sides.push('to');
  return sides;
}

/** @throws ProblemError 403 `not-allowed` */
export function requireSide(
  place: Place,
  ends: { from: ActorId; to: ActorId },
  side: TieSide,
): void {
  if (!sidesOf(place, ends).includes(side)) throw new ProblemError(403, 'not-allowed');
}
