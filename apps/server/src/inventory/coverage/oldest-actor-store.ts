import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { type Actor } from '@augenhoehe/domain/inventory';
import type { Trx } from '../../platform/database/schema.ts';
import { staleBefore } from '../actor-filter.ts';
import { toActor } from '../actor-row.ts';

/** Entries that nobody has confirmed within twelve months, the oldest confirmation first. */
export async function oldestActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<Actor[]> {
  const rows = await trx
    .selectFrom('actor')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('confirmed_at', '<', staleBefore(now))
    .orderBy('confirmed_at')
    .orderBy('sort_key')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toActor);
}
