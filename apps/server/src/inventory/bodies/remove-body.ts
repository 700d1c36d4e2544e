import type { BodyId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeBody as contract } from '@augenhoehe/domain/inventory';
import type { BodyHolder } from '../actor-follower.ts';
import { openChange, type Work } from '../change.ts';
import { deleteBody } from './body-store.ts';
import { knownBody } from './known-body.ts';
import { seatsOfBodies } from './seat-store.ts';

interface HeldWork extends Work {
  /** Left out: no other slice keeps anything of bodies. */
  readonly bodyHolders?: readonly BodyHolder[];
}

export async function removeBody(work: HeldWork, id: BodyId): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const body = await knownBody(work, id);
  for (const holds of work.bodyHolders ?? []) await holds(work, id);
  const seats = await seatsOfBodies(trx, place.neighbourhoodId, [id]);
  const changeSetId = await openChange(work, {
    kind: 'body.removed',
    params: { name: body.name, seats: seats.length },
  });
  await deleteBody(trx, place.neighbourhoodId, id);
  return { changeSetId };
}
