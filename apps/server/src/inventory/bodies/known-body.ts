import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import type { ActorId, BodyId, SeatId } from '@augenhoehe/domain/contract';
import { type Body, type BodyFacts, type Seat } from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { actorNames } from '../actor-names.ts';
import type { Work } from '../change.ts';
import { lockBodies } from './body-store.ts';
import { seatsOfBodies } from './seat-store.ts';

/**
 * Finds a body among these, all locked for this transaction.
 *
 * @throws ProblemError 404 `no-such-body`, also where this member may not see it
 */
export async function knownBodies(
  { trx, place }: Work,
  ids: readonly BodyId[],
): Promise<(id: BodyId) => Body> {
  const visible = sharedLevelsSeenBy(place.member.role);
  const bodies = await lockBodies(trx, place.neighbourhoodId, ids);
  return (id) => {
    const body = bodies.find((each) => each.id === id);
    if (body === undefined || !visible.includes(body.visibility)) {
      throw new ProblemError(404, 'no-such-body');
    }
    return body;
  };
}

/** The same of one body. */
export async function knownBody(work: Work, id: BodyId): Promise<Body> {
  return (await knownBodies(work, [id]))(id);
}

/**
 * The seat with its body, both locked, and the other seats beside it.
 *
 * @throws ProblemError 404 `no-such-body` or `no-such-seat`
 */
export async function knownSeat(
  work: Work,
  { bodyId, seatId }: { readonly bodyId: BodyId; readonly seatId: SeatId },
): Promise<{ body: Body; seat: Seat; others: Seat[] }> {
  const body = await knownBody(work, bodyId);
  const seats = await seatsOfBodies(work.trx, work.place.neighbourhoodId, [bodyId]);
  const seat = seats.find(({ id }) => id === seatId);
  if (seat === undefined) throw new ProblemError(404, 'no-such-seat');
  return { body, seat, others: seats.filter(({ id }) => id !== seatId) };
}

/**
 * Who chairs and who decides has to be somebody the neighbourhood has.
 *
 * @throws ProblemError 404 `no-such-actor`
 */
export async function requireNamedActors(
  { trx }: Work,
  { chairId, deciderId }: Pick<BodyFacts, 'chairId' | 'deciderId'>,
): Promise<void> {
  const named = [chairId, deciderId].filter((id) => id !== null);
  const names = await actorNames(trx, named);
  if (named.some((id) => !names.has(id))) throw new ProblemError(404, 'no-such-actor');
}

/**
 * The name of who sits there, `null` for a vacant seat.
 *
 * @throws ProblemError 404 `no-such-actor`
 */
export async function nameOfSeated({ trx }: Work, actorId: ActorId | null): Promise<string | null> {
  if (actorId === null) return null;
  const name = (await actorNames(trx, [actorId])).get(actorId);
  if (name === undefined) throw new ProblemError(404, 'no-such-actor');
  return name;
}
