import type { BodyId, CooperationId } from '@augenhoehe/domain/contract';
import type { BodyHolder, Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { CooperationHolder } from '../../structure/index.ts';
import { countWorkshops } from '../workshops/workshop-store.ts';
import { countGoals } from './goal-store.ts';

/**
 * A goal or a workshop is seen by those who see whose it is, so it cannot be left behind without.
 *
 * @throws ProblemError 409 `goals-remain`
 */
async function requireNoGoals(
  { trx, place }: Work,
  of: { readonly cooperation: CooperationId } | { readonly body: BodyId },
): Promise<void> {
  const goals = await countGoals(trx, place.neighbourhoodId, of);
  const count = goals + (await countWorkshops(trx, place.neighbourhoodId, of));
  if (count > 0) throw new ProblemError(409, 'goals-remain', { count });
}

export const bodyHeldByGoals: BodyHolder = (work, body) => requireNoGoals(work, { body });

export const cooperationHeldByGoals: CooperationHolder = (work, cooperation) =>
  requireNoGoals(work, { cooperation });
