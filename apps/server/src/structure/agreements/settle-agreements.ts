import type { CooperationId } from '@augenhoehe/domain/contract';
import type { Work } from '../../inventory/index.ts';
import { scopeOf } from '../scope.ts';
import { agreementsWhere, waitingIn } from './agreement-store.ts';
import { confirmationsOn } from './confirmation-store.ts';
import { lockedAgreement } from './known-agreement.ts';
import { isAgreedBy, openVersionOf, putInForce } from './put-in-force.ts';

/** Where a party leaves, the others may all have confirmed already. */
export async function settleAgreements(work: Work, cooperationId: CooperationId): Promise<void> {
  const scope = scopeOf(work);
  const { trx, neighbourhoodId } = scope;
  const waiting = await agreementsWhere(trx, neighbourhoodId, waitingIn(cooperationId));
  for (const { id } of waiting) {
    const known = await lockedAgreement(scope, id);
    const open = known === null ? undefined : openVersionOf(known);
    if (known === null || open === undefined) continue;
    const words = await confirmationsOn(trx, neighbourhoodId, [open.id]);
    if (isAgreedBy(words, known)) await putInForce(scope, known, open);
  }
}
