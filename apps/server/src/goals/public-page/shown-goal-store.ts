import type { GoalId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { goalsAtMost, ShownGoal } from '@augenhoehe/domain/goals';
import { insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { ShownGoalRecord } from './tables.ts';

/** What is written of a shown goal; its instants are the caller's. */
type WrittenShownGoal = Omit<ShownGoal, 'createdAt' | 'updatedAt'>;

function toShownGoal(row: ShownGoalRecord): ShownGoal {
  return ShownGoal.parse({
    id: row.id,
    goalId: row.goal_id,
    words: row.words,
    parts: row.parts,
    text: row.text,
    released: row.released,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

/** Adds it, or writes what is shown by now in its place. */
export async function writeShownGoal(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    shown,
    isNew,
    at,
  }: { readonly shown: WrittenShownGoal; readonly isNew: boolean; readonly at: Date },
): Promise<void> {
  const { id, goalId, words, parts, text, released } = shown;
  const row = {
    neighbourhood_id: neighbourhoodId,
    id,
    goal_id: goalId,
    words,
    parts,
    text,
    released,
    created_at: at,
    updated_at: at,
  };
  if (isNew) {
    await insertRows(trx, 'shown_goal', [row]);
    return;
  }
  await updateRows(trx, 'shown_goal', {
    key: ['neighbourhood_id', 'id'],
    columns: ['words', 'parts', 'text', 'released', 'updated_at'],
    rows: [row],
  });
}

export async function shownGoals(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<ShownGoal[]> {
  const rows = await trx
    .selectFrom('shown_goal')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .orderBy('id')
    .limit(goalsAtMost)
    .execute();
  return rows.map(toShownGoal);
}

export async function shownGoalOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  goalId: GoalId,
): Promise<ShownGoal | null> {
  const row = await trx
    .selectFrom('shown_goal')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('goal_id', '=', goalId)
    .executeTakeFirst();
  return row === undefined ? null : toShownGoal(row);
}

export async function deleteShownGoal(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  goalId: GoalId,
): Promise<void> {
  await trx
    .deleteFrom('shown_goal')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('goal_id', '=', goalId)
    .execute();
}
