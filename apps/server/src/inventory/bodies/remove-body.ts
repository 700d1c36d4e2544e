import type { BodyId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeBody as contract } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from '../change.ts';
import { deleteBody } from './body-store.ts';
import { knownBody } from './known-body.ts';
import { seatsOfBodies } from './seat-store.ts';

export async function removeBody(work: Work, id: BodyId): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const body = await knownBody(work, id);
  const seats = await seatsOfBodies(trx, place.neighbourhoodId, [id]);
  const changeSetId = await openChange(work, {
    kind: 'body.removed',
    params: { name: body.name, seats: seats.length },
  });
  await deleteBody(trx, place.neighbourhoodId, id);
  return { changeSetId };
}
