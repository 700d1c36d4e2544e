import type { BodyId, BodyOf, ReplyOf, SeatId } from '@augenhoehe/domain/contract';
import { differingAmong, type editSeat as contract, SeatFacts } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from '../change.ts';
import { enteredBy } from '../origin.ts';
import { knownSeat, nameOfSeated } from './known-body.ts';
import { requireSoundSeat } from './require-sound.ts';
import { requireUnchanged } from '../require-unchanged.ts';
import { updateSeats } from './seat-store.ts';

const names = SeatFacts.keyof().options;

export async function editSeat(
  work: Work,
  ids: { readonly bodyId: BodyId; readonly seatId: SeatId },
  { changes, was, source }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { body, seat, others } = await knownSeat(work, ids);
  requireUnchanged<SeatFacts, keyof SeatFacts>(names, { stored: seat, changes, was });
  const different = differingAmong<SeatFacts, keyof SeatFacts>(names, { stored: seat, changes });
  const facts = SeatFacts.parse({
    ...seat,
    ...Object.fromEntries(different.map((name) => [name, changes[name]])),
  });
  const actor = await nameOfSeated(work, facts.actorId);
  requireSoundSeat(facts, others);
  const changeSetId = await openChange(work, {
    kind: 'seat.edited',
    params: { body: body.name, actor, function: facts.function },
  });
  const provenance =
    different.length === 0 ? seat.provenance : enteredBy(work, source ?? '', false);
  await updateSeats(trx, place.neighbourhoodId, {
    seats: [{ ...facts, id: seat.id, bodyId: body.id, provenance }],
    at,
  });
  return { changeSetId };
}
