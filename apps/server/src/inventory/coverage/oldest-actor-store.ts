import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { type Actor, staleBefore } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/schema.ts';
import type { Looking } from '../looking.ts';
import { toActor } from '../actor-row.ts';
import { visibleConfirmation } from '../visibility/visible-confirmation.ts';

/** Entries that, as far as the viewer sees, nobody has confirmed within twelve months, the oldest confirmation first. */
export async function oldestActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { now, viewer, limit }: Looking & { readonly limit: number },
): Promise<Actor[]> {
  const confirmed = visibleConfirmation(viewer);
  const rows = await trx
    .selectFrom('actor')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(sql<boolean>`${confirmed} < ${staleBefore(now)}`)
    .orderBy(confirmed)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toActor);
}
