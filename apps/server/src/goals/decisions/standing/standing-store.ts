import type { ActorId, NeighbourhoodId, StandingProxyId } from '@augenhoehe/domain/contract';
import { StandingProxy, standingProxiesAtMost } from '@augenhoehe/domain/goals';
import { insertRows, anyOf } from '../../../platform/database/bulk.ts';
import type { Trx } from '../../../platform/database/schema.ts';
import type { StandingProxyRecord } from './tables.ts';

/** What is written of one; its instants are the caller's. */
export type WrittenStanding = Omit<StandingProxy, 'createdAt' | 'updatedAt'>;

function toStanding(row: StandingProxyRecord): StandingProxy {
  return StandingProxy.parse({
    id: row.id,
    principalId: row.principal_id,
    holderId: row.holder_id,
    bodyId: row.body_id,
    cooperationId: row.cooperation_id,
    validUntil: row.valid_until,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

export async function insertStanding(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { standing, at }: { readonly standing: WrittenStanding; readonly at: Date },
): Promise<void> {
  await insertRows(trx, 'standing_proxy', [
    {
      neighbourhood_id: neighbourhoodId,
      id: standing.id,
      principal_id: standing.principalId,
      holder_id: standing.holderId,
      body_id: standing.bodyId,
      cooperation_id: standing.cooperationId,
      valid_until: standing.validUntil,
      created_at: at,
      updated_at: at,
    },
  ]);
}

/** Those that have run out too, in the order in which they were given. */
export async function allStanding(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<StandingProxy[]> {
  const rows = await trx
    .selectFrom('standing_proxy')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('created_at')
    .orderBy('id')
    .limit(standingProxiesAtMost)
    .execute();
  return rows.map(toStanding);
}

export async function deleteStanding(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly StandingProxyId[],
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('standing_proxy')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}

/** One after the other gives them, so that together they make no chain. */
export async function lockGiving(trx: Trx, actors: readonly ActorId[]): Promise<void> {
  await trx
    .selectFrom('actor')
    .select('id')
    .where('id', '=', anyOf(actors))
    .orderBy('id')
    .forUpdate()
    .execute();
}
