import type { SharedVisibility } from '@augenhoehe/domain/access';
import type { CooperationId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { type Cooperation, cooperationsAtMost } from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { toCooperation, toRow, type WrittenCooperation } from './cooperation-row.ts';
import type { CooperationRecord } from './tables.ts';

interface Written {
  readonly cooperations: readonly WrittenCooperation[];
  readonly at: Date;
}

export async function insertCooperations(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { cooperations, at }: Written,
): Promise<void> {
  const rows = cooperations.map((cooperation) => toRow(neighbourhoodId, cooperation, at));
  await insertRows(trx, 'cooperation', rows);
}

const columns: readonly (keyof CooperationRecord)[] = [
  'name',
  'sort_key',
  'concern',
  'state',
  'state_reason',
  'lesson',
  'phase',
  'intensity',
  'formality',
  'started_on',
  'ended_on',
  'output',
  'benefit_own',
  'benefit_shared',
  'benefit_neighbourhood',
  'target_groups',
  'target_benefit',
  'participation',
  'goal',
  'goal_decided_on',
  'goal_decided_how',
  'review_on',
  'party_order',
  'readiness',
  'visibility',
  'note',
  'preparation',
  'provenance',
  'updated_at',
];

export async function updateCooperation(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { cooperation, at }: { readonly cooperation: WrittenCooperation; readonly at: Date },
): Promise<void> {
  const rows = [toRow(neighbourhoodId, cooperation, at)];
  await updateRows(trx, 'cooperation', { key: ['neighbourhood_id', 'id'], columns, rows });
}

/** The cooperations of these levels of visibility, by name. */
export async function cooperationsVisible(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  visible: readonly SharedVisibility[],
): Promise<Cooperation[]> {
  const rows = await trx
    .selectFrom('cooperation')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(sql<boolean>`visibility = any(${visible}::text[])`)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(cooperationsAtMost)
    .execute();
  return rows.map(toCooperation);
}

export async function cooperationById(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: CooperationId,
): Promise<Cooperation | null> {
  const row = await trx
    .selectFrom('cooperation')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toCooperation(row);
}

export async function cooperationNames(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly CooperationId[],
): Promise<ReadonlyMap<CooperationId, string>> {
  const rows = await trx
    .selectFrom('cooperation')
    .select(['id', 'name'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function countCooperations(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<number> {
  const { count } = await trx
    .selectFrom('cooperation')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .executeTakeFirstOrThrow();
  return count;
}

/** The cooperation, locked until the transaction ends: its parties are changed one after the other. */
export async function lockCooperation(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: CooperationId,
): Promise<Cooperation | null> {
  const row = await trx
    .selectFrom('cooperation')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toCooperation(row);
}

/** Removes a cooperation with its parties and reviews; the actors stay. */
export async function deleteCooperation(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: CooperationId,
): Promise<void> {
  for (const table of ['cooperation_review', 'cooperation_party'] as const) {
    await trx
      .deleteFrom(table)
      .where('neighbourhood_id', '=', neighbourhoodId)
      .where('cooperation_id', '=', id)
      .execute();
  }
  await trx
    .deleteFrom('cooperation')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
