import type { ApproachId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeApproach as contract } from '@augenhoehe/domain/contacts';
import type { Work } from '../inventory/index.ts';
import { deleteApproaches } from './approach-store.ts';
import { openChange } from './change.ts';
import { knownApproach } from './known-approach.ts';
import { nameOfApproached, requireApproaching } from './require-approaching.ts';

export async function removeApproach(
  work: Work,
  id: ApproachId,
): Promise<ReplyOf<typeof contract>> {
  requireApproaching(work.place);
  const approach = await knownApproach(work, id);
  const actor = await nameOfApproached(work, approach);
  const changeSetId = await openChange(work, { kind: 'approach.removed', params: { actor } });
  await deleteApproaches(work.trx, work.place.neighbourhoodId, [id]);
  return { changeSetId };
}
