import type { BodyId, ReplyOf } from '@augenhoehe/domain/contract';
import type { confirmBody as contract, Provenance } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from '../change.ts';
import { updateBody } from './body-store.ts';
import { knownBody } from './known-body.ts';
import { seatsOfBodies, updateSeats } from './seat-store.ts';

/** Its facts and its seats are right as they stand; where they come from stays. */
export async function confirmBody(work: Work, id: BodyId): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const body = await knownBody(work, id);
  const seats = await seatsOfBodies(trx, place.neighbourhoodId, [id]);
  const changeSetId = await openChange(work, {
    kind: 'body.confirmed',
    params: { name: body.name },
  });

  function confirmed(origin: Provenance): Provenance {
    return { ...origin, confirmedAt: at.toISOString(), confirmedBy: 'coordination' };
  }
  await updateBody(trx, place.neighbourhoodId, {
    body: { id, facts: body, provenance: confirmed(body.provenance) },
    at,
  });
  await updateSeats(trx, place.neighbourhoodId, {
    seats: seats.map((seat) => ({ ...seat, provenance: confirmed(seat.provenance) })),
    at,
  });
  return { changeSetId };
}
