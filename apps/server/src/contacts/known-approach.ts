import type { ApproachId } from '@augenhoehe/domain/contract';
import type { Approach } from '@augenhoehe/domain/contacts';
import type { Work } from '../inventory/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { lockApproach } from './approach-store.ts';
import { visibleApproaches } from './visible-approaches.ts';

/**
 * The approach, locked for this transaction.
 *
 * @throws ProblemError 404 `no-such-approach`, also where it is somebody else's to see
 */
export async function knownApproach({ trx, place }: Work, id: ApproachId): Promise<Approach> {
  const visible = visibleApproaches(place);
  const approach = await lockApproach(trx, place.neighbourhoodId, { id, visible });
  if (approach === null) throw new ProblemError(404, 'no-such-approach');
  return approach;
}
