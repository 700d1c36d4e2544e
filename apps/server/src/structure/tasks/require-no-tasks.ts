import type { BodyId, CooperationId } from '@augenhoehe/domain/contract';
import type { BodyHolder, Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { countOf } from '../count-of.ts';

/**
 * A task is seen by those who see what it belongs to, so it cannot be left behind without: whoever removes that decides
 * first what becomes of its tasks.
 *
 * @throws ProblemError 409 `tasks-remain`
 */
export async function requireNoTasks(
  { trx, place }: Work,
  of: { readonly cooperation: CooperationId } | { readonly body: BodyId },
): Promise<void> {
  const count = await countOf(trx, 'task', { neighbourhoodId: place.neighbourhoodId, ...of });
  if (count > 0) throw new ProblemError(409, 'tasks-remain', { count });
}

/** Bodies know nothing of tasks, so they ask whether they are held. */
export const bodyHeldByTasks: BodyHolder = (work, body) => requireNoTasks(work, { body });
