import type { AgreementId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeAgreement as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';
import { deleteAgreement } from './agreement-store.ts';
import { knownAgreement, requireMove } from './known-agreement.ts';

/** @throws ProblemError 409 `agreement-moved-on` where it was in force: it ends instead, and stays */
export async function removeAgreement(
  work: Work,
  id: AgreementId,
): Promise<ReplyOf<typeof contract>> {
  const known = await knownAgreement(work, id);
  requireMove(known, 'remove');
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.removed',
    params: { agreement: known.newest.content.title },
  });
  await deleteAgreement(work.trx, work.place.neighbourhoodId, id);
  return { changeSetId };
}
