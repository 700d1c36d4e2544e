import type { CooperationId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeCooperation as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { agreementsWhere, ofCooperation } from '../agreements/agreement-store.ts';
import { openChange } from '../change.ts';
import { requireNoRoles } from '../roles/require-no-roles.ts';
import { requireNoTasks } from '../tasks/require-no-tasks.ts';
import type { CooperationHolder } from './cooperation-holder.ts';
import { deleteCooperation } from './cooperation-store.ts';
import { knownCooperation } from './known-cooperation.ts';

interface HeldWork extends Work {
  /** Left out: no later slice keeps anything of cooperations. */
  readonly cooperationHolders?: readonly CooperationHolder[];
}

/** @throws ProblemError 409 `has-agreements`: it ends instead, and stays with what was agreed */
export async function removeCooperation(
  work: HeldWork,
  id: CooperationId,
): Promise<ReplyOf<typeof contract>> {
  const { cooperation } = await knownCooperation(work, id);
  const { trx, place } = work;
  const agreements = await agreementsWhere(trx, place.neighbourhoodId, ofCooperation(id));
  if (agreements.length > 0) throw new ProblemError(409, 'has-agreements');
  await requireNoTasks(work, { cooperation: id });
  await requireNoRoles(work, { cooperation: id });
  for (const holds of work.cooperationHolders ?? []) await holds(work, id);
  const changeSetId = await openChange(work, {
    kind: 'cooperation.removed',
    params: { cooperation: cooperation.name },
  });
  await deleteCooperation(trx, place.neighbourhoodId, id);
  return { changeSetId };
}
