import type { ActorId, GoalId, MeasureId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { Measure, measuresAtMost } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { MeasureRecord, NewMeasureRecord } from './tables.ts';

/** What is written of a measure; its instants are the caller's. */
export type WrittenMeasure = Omit<Measure, 'createdAt' | 'updatedAt'>;

function toMeasure(row: MeasureRecord): Measure {
  return Measure.parse({
    id: row.id,
    title: row.title,
    what: row.what,
    goalId: row.goal_id,
    areaId: row.area_id,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    rhythm: row.rhythm,
    proposedById: row.proposed_by_id,
    state: row.state,
    stateReason: row.state_reason,
    steppedAt: row.stepped_at.toISOString(),
    responsibleId: row.responsible_id,
    acceptedOn: row.accepted_on,
    acceptedBy: row.accepted_by,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRow(
  neighbourhoodId: NeighbourhoodId,
  measure: WrittenMeasure,
  at: Date,
): NewMeasureRecord {
  return {
    neighbourhood_id: neighbourhoodId,
    id: measure.id,
    title: measure.title,
    what: measure.what,
    goal_id: measure.goalId,
    area_id: measure.areaId,
    starts_on: measure.startsOn,
    ends_on: measure.endsOn,
    rhythm: measure.rhythm,
    proposed_by_id: measure.proposedById,
    state: measure.state,
    state_reason: measure.stateReason,
    stepped_at: new Date(measure.steppedAt),
    responsible_id: measure.responsibleId,
    accepted_on: measure.acceptedOn,
    accepted_by: measure.acceptedBy,
    created_by: measure.createdBy,
    created_at: at,
    updated_at: at,
  };
}

interface Written {
  readonly measures: readonly WrittenMeasure[];
  readonly at: Date;
}

export async function insertMeasures(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { measures, at }: Written,
): Promise<void> {
  const rows = measures.map((measure) => toRow(neighbourhoodId, measure, at));
  await insertRows(trx, 'measure', rows);
}

const columns: readonly (keyof MeasureRecord)[] = [
  'title',
  'what',
  'goal_id',
  'area_id',
  'starts_on',
  'ends_on',
  'rhythm',
  'proposed_by_id',
  'state',
  'state_reason',
  'stepped_at',
  'responsible_id',
  'accepted_on',
  'accepted_by',
  'updated_at',
];

export async function updateMeasures(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { measures, at }: Written,
): Promise<void> {
  const rows = measures.map((measure) => toRow(neighbourhoodId, measure, at));
  await updateRows(trx, 'measure', { key: ['neighbourhood_id', 'id'], columns, rows });
}

/** Measures of these goals, by name. */
export async function measuresOfGoals(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  goals: readonly GoalId[],
): Promise<Measure[]> {
  const rows = await trx
    .selectFrom('measure')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('goal_id', '=', anyOf(goals))
    .orderBy('title')
    .orderBy('id')
    .limit(measuresAtMost)
    .execute();
  return rows.map(toMeasure);
}

export async function measureById(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: MeasureId,
): Promise<Measure | null> {
  const row = await trx
    .selectFrom('measure')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toMeasure(row);
}

/** Locked until the transaction ends: of two who change one, the second waits. */
export async function lockMeasure(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: MeasureId,
): Promise<Measure | null> {
  const row = await trx
    .selectFrom('measure')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toMeasure(row);
}

/** The measures that name any of these actors, locked until the transaction ends. */
export async function lockMeasuresNaming(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<Measure[]> {
  const any = anyOf(actors);
  const rows = await trx
    .selectFrom('measure')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(sql<boolean>`(responsible_id = ${any} or proposed_by_id = ${any})`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toMeasure);
}

/** How many measures there are, of this goal alone if one is named. */
export async function countMeasures(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  goal?: GoalId,
): Promise<number> {
  let query = trx
    .selectFrom('measure')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId);
  if (goal !== undefined) query = query.where('goal_id', '=', goal);
  const { count } = await query.executeTakeFirstOrThrow();
  return count;
}

export async function deleteMeasure(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: MeasureId,
): Promise<void> {
  await trx
    .deleteFrom('measure')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
