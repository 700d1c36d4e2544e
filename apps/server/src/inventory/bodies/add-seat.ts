import { type BodyId, type BodyOf, type ReplyOf, SeatId } from '@augenhoehe/domain/contract';
import type { addSeat as contract } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from '../change.ts';
import { enteredBy } from '../origin.ts';
import { knownBody, nameOfSeated } from './known-body.ts';
import { requireSoundSeat } from './require-sound.ts';
import { insertSeats, seatsOfBodies } from './seat-store.ts';

export async function addSeat(
  work: Work,
  bodyId: BodyId,
  { source, ...facts }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const body = await knownBody(work, bodyId);
  const actor = await nameOfSeated(work, facts.actorId);
  requireSoundSeat(facts, await seatsOfBodies(trx, place.neighbourhoodId, [bodyId]));
  const id = SeatId.parse(work.newId());
  const changeSetId = await openChange(work, {
    kind: 'seat.added',
    params: { body: body.name, actor, function: facts.function },
  });
  const provenance = enteredBy(work, source ?? '', false);
  await insertSeats(trx, place.neighbourhoodId, {
    seats: [{ ...facts, id, bodyId, provenance }],
    at,
  });
  return { changeSetId, id };
}
