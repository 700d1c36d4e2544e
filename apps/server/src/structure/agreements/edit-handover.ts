import type { AgreementId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import type { Agreement, editHandover as contract } from '@augenhoehe/domain/structure';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openScopedChange } from '../change.ts';
import { scopeOf } from '../scope.ts';
import { updateAgreements } from './agreement-store.ts';
import { knownAgreement } from './known-agreement.ts';

type Handover = Pick<Agreement, 'handover'>;

/** @throws ProblemError 409 `changed-meanwhile`, or `agreement-moved-on` once it is in the archive */
export async function editHandover(
  work: Work,
  id: AgreementId,
  { handover, was }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { agreement, newest } = await knownAgreement(work, id);
  if (agreement.archived) {
    const { state } = agreement;
    throw new ProblemError(409, 'agreement-moved-on', { state, version: newest.state });
  }
  requireUnchanged<Handover, 'handover'>(['handover'], {
    stored: agreement,
    changes: { handover },
    was: { handover: was },
  });
  const changeSetId = await openScopedChange(scopeOf(work), {
    kind: 'agreement.handover-edited',
    params: { agreement: newest.content.title },
  });
  await updateAgreements(work.trx, work.place.neighbourhoodId, {
    agreements: [{ ...agreement, handover }],
    at: work.at,
  });
  return { changeSetId };
}
