import type { GoalId, GoalValueId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { GoalValue, valuesAtMost } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { ValueRecord } from './tables.ts';

/** What is written of a measured value; its instants are the caller's. */
export type WrittenValue = Omit<GoalValue, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly values: readonly WrittenValue[];
  readonly at: Date;
}

function toValue(row: ValueRecord): GoalValue {
  return GoalValue.parse({
    id: row.id,
    goalId: row.goal_id,
    on: row.on,
    amount: row.amount,
    source: row.source,
    note: row.note,
    personId: row.person_id,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { values, at }: Written) {
  return values.map((value) => ({
    neighbourhood_id: neighbourhoodId,
    id: value.id,
    goal_id: value.goalId,
    on: value.on,
    amount: value.amount,
    source: value.source,
    note: value.note,
    person_id: value.personId,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertValues(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'goal_value', toRows(neighbourhoodId, written));
}

export async function updateValues(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'goal_value', {
    key: ['neighbourhood_id', 'id'],
    columns: ['on', 'amount', 'source', 'note', 'updated_at'],
    rows: toRows(neighbourhoodId, written),
  });
}

/** By day. */
export async function valuesOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: GoalId,
): Promise<GoalValue[]> {
  const rows = await trx
    .selectFrom('goal_value')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('goal_id', '=', id)
    .orderBy('on')
    .orderBy('created_at')
    .orderBy('id')
    .limit(valuesAtMost)
    .execute();
  return rows.map(toValue);
}

/** The last one of each of these goals. */
export async function lastValues(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly GoalId[],
): Promise<ReadonlyMap<GoalId, GoalValue>> {
  const rows = await trx
    .selectFrom('goal_value')
    .selectAll()
    .distinctOn('goal_id')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('goal_id', '=', anyOf(ids))
    .orderBy('goal_id')
    .orderBy(sql`"on" desc, created_at desc, id desc`)
    .execute();
  return new Map(rows.map((row) => [row.goal_id, toValue(row)]));
}

export async function deleteValue(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: GoalValueId,
): Promise<void> {
  await trx
    .deleteFrom('goal_value')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
