import type {
  BodyId,
  CooperationId,
  NeighbourhoodId,
  WorkshopId,
} from '@augenhoehe/domain/contract';
import { Workshop, workshopsAtMost } from '@augenhoehe/domain/goals';
import { type RawBuilder, sql } from 'kysely';
import { insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { WorkshopRecord } from './tables.ts';

/** What is written of a workshop; its instants are the caller's. */
export type WrittenWorkshop = Omit<Workshop, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly workshops: readonly WrittenWorkshop[];
  readonly at: Date;
}

function toWorkshop(row: WorkshopRecord): Workshop {
  return Workshop.parse({
    id: row.id,
    title: row.title,
    question: row.question,
    cooperationId: row.cooperation_id,
    bodyId: row.body_id,
    theme: row.theme,
    phase: row.phase,
    phases: row.phases,
    opening: row.opening,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { workshops, at }: Written) {
  return workshops.map((workshop) => ({
    neighbourhood_id: neighbourhoodId,
    id: workshop.id,
    title: workshop.title,
    question: workshop.question,
    cooperation_id: workshop.cooperationId,
    body_id: workshop.bodyId,
    theme: workshop.theme,
    phase: workshop.phase,
    phases: workshop.phases,
    opening: workshop.opening,
    created_by: workshop.createdBy,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertWorkshops(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'goal_workshop', toRows(neighbourhoodId, written));
}

export async function updateWorkshop(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { workshop, at }: { readonly workshop: WrittenWorkshop; readonly at: Date },
): Promise<void> {
  await updateRows(trx, 'goal_workshop', {
    key: ['neighbourhood_id', 'id'],
    columns: ['phase', 'phases', 'opening', 'updated_at'],
    rows: toRows(neighbourhoodId, { workshops: [workshop], at }),
  });
}

async function workshopsWhere(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  where: RawBuilder<boolean>,
): Promise<Workshop[]> {
  const rows = await trx
    .selectFrom('goal_workshop')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(where)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(workshopsAtMost)
    .execute();
  return rows.map(toWorkshop);
}

/** The latest first. */
export async function allWorkshops(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<Workshop[]> {
  return await workshopsWhere(trx, neighbourhoodId, sql<boolean>`true`);
}

export async function workshopById(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: WorkshopId,
): Promise<Workshop | null> {
  const [workshop] = await workshopsWhere(trx, neighbourhoodId, sql<boolean>`id = ${id}`);
  return workshop ?? null;
}

/** The workshop, locked until the transaction ends: of two who want it, the second waits. */
export async function lockWorkshop(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: WorkshopId,
): Promise<Workshop | null> {
  const row = await trx
    .selectFrom('goal_workshop')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toWorkshop(row);
}

/** How many workshops a cooperation or body has. */
export async function countWorkshops(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  of: { readonly cooperation: CooperationId } | { readonly body: BodyId },
): Promise<number> {
  const where =
    'body' in of
      ? sql<boolean>`body_id = ${of.body}`
      : sql<boolean>`cooperation_id = ${of.cooperation}`;
  const { count } = await trx
    .selectFrom('goal_workshop')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(where)
    .executeTakeFirstOrThrow();
  return count;
}

export async function deleteWorkshop(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: WorkshopId,
): Promise<void> {
  await trx
    .deleteFrom('goal_workshop')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
