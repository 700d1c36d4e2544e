import type { CooperationId } from '@augenhoehe/domain/contract';
import type { Work } from '../../inventory/index.ts';
import { scopeOf } from '../scope.ts';
import { agreementsWhere, ofCooperation } from './agreement-store.ts';
import { findAgreement } from './known-agreement.ts';
import { settleVersion } from './settle-version.ts';

/** Where a party leaves, the others may all have confirmed already. */
export async function settleAgreements(work: Work, cooperationId: CooperationId): Promise<void> {
  const scope = scopeOf(work);
  const { trx, neighbourhoodId } = scope;
  for (const { id } of await agreementsWhere(trx, neighbourhoodId, ofCooperation(cooperationId))) {
    const known = await findAgreement(scope, id);
    if (known !== null) await settleVersion(scope, known);
  }
}
