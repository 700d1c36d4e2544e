import type { BodyId, ReplyOf, SeatId } from '@augenhoehe/domain/contract';
import type { removeSeat as contract } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from '../change.ts';
import { knownSeat, nameOfSeated } from './known-body.ts';
import { deleteSeats } from './seat-store.ts';

export async function removeSeat(
  work: Work,
  ids: { readonly bodyId: BodyId; readonly seatId: SeatId },
): Promise<ReplyOf<typeof contract>> {
  const { body, seat } = await knownSeat(work, ids);
  const changeSetId = await openChange(work, {
    kind: 'seat.removed',
    params: {
      body: body.name,
      actor: await nameOfSeated(work, seat.actorId),
      function: seat.function,
    },
  });
  await deleteSeats(work.trx, work.place.neighbourhoodId, [seat.id]);
  return { changeSetId };
}
