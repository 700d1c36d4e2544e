import type { BodyId, CooperationId } from '@augenhoehe/domain/contract';
import type { BodyHolder, Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { countOf } from '../count-of.ts';

/**
 * A role is seen by those who see what it is held in, so it cannot be left behind without.
 *
 * @throws ProblemError 409 `roles-remain`
 */
export async function requireNoRoles(
  { trx, place }: Work,
  of: { readonly cooperation: CooperationId } | { readonly body: BodyId },
): Promise<void> {
  const count = await countOf(trx, 'role_assignment', {
    neighbourhoodId: place.neighbourhoodId,
    ...of,
  });
  if (count > 0) throw new ProblemError(409, 'roles-remain', { count });
}

/** Bodies know nothing of roles, so they ask whether they are held. */
export const bodyHeldByRoles: BodyHolder = (work, body) => requireNoRoles(work, { body });
