import {
  DataProtectionLaw,
  LegalGround,
  type listContactPersons as contract,
} from '@augenhoehe/domain/inventory';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { Work } from '../change.ts';

/** What the neighbourhood relied on last. */
export async function usualBasis({
  trx,
  place,
}: Work): Promise<ReplyOf<typeof contract>['usualBasis']> {
  const last = await trx
    .selectFrom('contact_person')
    .select(['law', 'ground'])
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return null;
  return { law: DataProtectionLaw.parse(last.law), ground: LegalGround.parse(last.ground) };
}
