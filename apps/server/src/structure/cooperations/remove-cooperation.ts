import type { CooperationId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeCooperation as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { deleteCooperation } from './cooperation-store.ts';
import { knownCooperation } from './known-cooperation.ts';

export async function removeCooperation(
  work: Work,
  id: CooperationId,
): Promise<ReplyOf<typeof contract>> {
  const { cooperation } = await knownCooperation(work, id);
  const changeSetId = await openChange(work, {
    kind: 'cooperation.removed',
    params: { cooperation: cooperation.name },
  });
  await deleteCooperation(work.trx, work.place.neighbourhoodId, id);
  return { changeSetId };
}
