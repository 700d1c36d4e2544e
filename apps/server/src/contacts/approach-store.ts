import type { ActorId, ApproachId, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { Approach } from '@augenhoehe/domain/contacts';
import { type RawBuilder, sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../platform/database/bulk.ts';
import type { Trx } from '../platform/database/schema.ts';
import { toApproach, toRow, type WrittenApproach } from './approach-row.ts';
import type { ApproachRecord } from './tables.ts';

interface Written {
  readonly approaches: readonly WrittenApproach[];
  readonly at: Date;
}

export async function insertApproaches(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { approaches, at }: Written,
): Promise<void> {
  const rows = approaches.map((approach) => toRow(neighbourhoodId, approach, at));
  await insertRows(trx, 'approach', rows);
}

const columns: readonly (keyof ApproachRecord)[] = [
  'actor_id',
  'on_behalf_of_id',
  'owner_id',
  'stage',
  'reason',
  'benefit_for_them',
  'door_opener_id',
  'channel',
  'next_step',
  'next_step_on',
  'result',
  'decline_reason',
  'updated_at',
];

export async function updateApproaches(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { approaches, at }: Written,
): Promise<void> {
  const rows = approaches.map((approach) => toRow(neighbourhoodId, approach, at));
  await updateRows(trx, 'approach', { key: ['neighbourhood_id', 'id'], columns, rows });
}

export async function deleteApproaches(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly ApproachId[],
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('approach')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}

/** How many belong to the person. */
export async function countApproachesOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  owner: PersonId,
): Promise<number> {
  const { count } = await trx
    .selectFrom('approach')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('owner_id', '=', owner)
    .executeTakeFirstOrThrow();
  return count;
}

/** Locked until the transaction ends. */
export async function lockApproach(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, visible }: { readonly id: ApproachId; readonly visible: RawBuilder<boolean> },
): Promise<Approach | null> {
  const row = await trx
    .selectFrom('approach')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .where(visible)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toApproach(row);
}

/** All that name one of these actors in any part, whoever sees them, locked, by their ids. */
export async function lockApproachesNaming(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<Approach[]> {
  const rows = await trx
    .selectFrom('approach')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(
      sql<boolean>`(actor_id = ${anyOf(actors)} or on_behalf_of_id = ${anyOf(actors)}
        or door_opener_id = ${anyOf(actors)})`,
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toApproach);
}
