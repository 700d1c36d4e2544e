import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Actor, Tie } from '@augenhoehe/domain/inventory';
import type { Trx } from '../platform/database/schema.ts';
import { toActor } from './actor-row.ts';
import { statementsOfTie, toTie } from './tie-store.ts';

/** All actors of a neighbourhood, by name: what a list is compared with. */
export async function stockOfActors(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<Actor[]> {
  const rows = await trx
    .selectFrom('actor')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  return rows.map(toActor);
}

/** All ties of a neighbourhood, by id. */
export async function stockOfTies(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<Tie[]> {
  const rows = await trx
    .selectFrom('tie')
    .selectAll()
    .select(statementsOfTie.as('statements'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('id')
    .execute();
  return rows.map(toTie);
}
