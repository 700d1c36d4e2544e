import type {
  ActorId,
  BodyId,
  CooperationId,
  GoalId,
  NeighbourhoodId,
  WorkshopId,
} from '@augenhoehe/domain/contract';
import { type Goal, goalsAtMost } from '@augenhoehe/domain/goals';
import { type RawBuilder, sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { toGoal, toRow, type WrittenGoal } from './goal-row.ts';
import type { GoalRecord } from './tables.ts';

interface Written {
  readonly goals: readonly WrittenGoal[];
  readonly at: Date;
}

export async function insertGoals(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { goals, at }: Written,
): Promise<void> {
  await insertRows(
    trx,
    'goal',
    goals.map((goal) => toRow(neighbourhoodId, goal, at)),
  );
}

const fixed: readonly string[] = ['neighbourhood_id', 'id', 'created_by', 'created_at'];

export async function updateGoals(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { goals, at }: Written,
): Promise<void> {
  const rows = goals.map((goal) => toRow(neighbourhoodId, goal, at));
  const [first] = rows;
  if (first === undefined) return;
  // The columns of a row are its keys, which the type of an object's keys cannot say.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const columns = Object.keys(first).filter(
    (column) => !fixed.includes(column),
  ) as (keyof GoalRecord)[];
  await updateRows(trx, 'goal', { key: ['neighbourhood_id', 'id'], columns, rows });
}

/** What goals may belong to so that somebody sees them; those of a theme everybody does. */
export interface SeenIds {
  readonly cooperations: readonly CooperationId[];
  readonly bodies: readonly BodyId[];
}

function seen({ cooperations, bodies }: SeenIds): RawBuilder<boolean> {
  return sql<boolean>`((cooperation_id is null or cooperation_id = ${anyOf(cooperations)})
    and (body_id is null or body_id = ${anyOf(bodies)}))`;
}

export async function goalsSeen(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: SeenIds,
): Promise<Goal[]> {
  const rows = await trx
    .selectFrom('goal')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(seen(ids))
    .orderBy('key')
    .limit(goalsAtMost)
    .execute();
  return rows.map(toGoal);
}

export async function goalById(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: GoalId,
): Promise<Goal | null> {
  const row = await trx
    .selectFrom('goal')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toGoal(row);
}

/** The goals, locked until the transaction ends, in the order of their ids: of two who want one, the second waits. */
export async function lockGoals(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly GoalId[],
): Promise<Goal[]> {
  const rows = await trx
    .selectFrom('goal')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toGoal);
}

/** The goals of these proposers, locked until the transaction ends. */
export async function lockGoalsProposedBy(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<Goal[]> {
  const rows = await trx
    .selectFrom('goal')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('proposed_by_id', '=', anyOf(actors))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toGoal);
}

/** Those drafted in a workshop. */
export async function goalsOfWorkshop(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: WorkshopId,
): Promise<Goal[]> {
  const rows = await trx
    .selectFrom('goal')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('workshop_id', '=', id)
    .orderBy('key')
    .limit(goalsAtMost)
    .execute();
  return rows.map(toGoal);
}

interface Within {
  readonly cooperation?: CooperationId;
  readonly body?: BodyId;
  readonly parent?: GoalId;
}

/** How many goals there are, of this cooperation or body or under this goal alone if one is named. */
export async function countGoals(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { cooperation, body, parent }: Within = {},
): Promise<number> {
  let query = trx
    .selectFrom('goal')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId);
  if (cooperation !== undefined) query = query.where('cooperation_id', '=', cooperation);
  if (body !== undefined) query = query.where('body_id', '=', body);
  if (parent !== undefined) query = query.where('parent_id', '=', parent);
  const { count } = await query.executeTakeFirstOrThrow();
  return count;
}

/** Every short name in the neighbourhood, those of goals that not everybody sees too. */
export async function goalKeys(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  return await trx
    .selectFrom('goal')
    .select(['id', 'key'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .limit(goalsAtMost)
    .execute();
}

export async function deleteGoal(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: GoalId,
): Promise<void> {
  await trx
    .deleteFrom('goal')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
