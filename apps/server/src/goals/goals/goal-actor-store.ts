import type { ActorId, GoalId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  GoalActor,
  type GoalActorRole,
  goalActorsAtMost,
  goalsAtMost,
} from '@augenhoehe/domain/goals';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { GoalActorRecord } from './tables.ts';

/** What is written of somebody named on a goal; its instants are the caller's. */
export type WrittenGoalActor = Omit<GoalActor, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly actors: readonly WrittenGoalActor[];
  readonly at: Date;
}

function toGoalActor(row: GoalActorRecord): GoalActor {
  return GoalActor.parse({
    id: row.id,
    goalId: row.goal_id,
    actorId: row.actor_id,
    role: row.role,
    leftOn: row.left_on,
    leftReason: row.left_reason,
    personId: row.person_id,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { actors, at }: Written) {
  return actors.map((actor) => ({
    neighbourhood_id: neighbourhoodId,
    id: actor.id,
    goal_id: actor.goalId,
    actor_id: actor.actorId,
    role: actor.role,
    left_on: actor.leftOn,
    left_reason: actor.leftReason,
    person_id: actor.personId,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertGoalActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'goal_actor', toRows(neighbourhoodId, written));
}

export async function updateGoalActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'goal_actor', {
    key: ['neighbourhood_id', 'id'],
    columns: ['actor_id', 'left_on', 'left_reason', 'person_id', 'updated_at'],
    rows: toRows(neighbourhoodId, written),
  });
}

/** All who were ever named on a goal, in the order in which they were. */
export async function actorsOn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: GoalId,
): Promise<GoalActor[]> {
  const rows = await trx
    .selectFrom('goal_actor')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('goal_id', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .limit(goalActorsAtMost)
    .execute();
  return rows.map(toGoalActor);
}

/** Those who are named on these goals today; on all of them if none is said. */
export async function namedToday(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { role, goals }: { readonly role: GoalActorRole; readonly goals?: readonly GoalId[] },
): Promise<GoalActor[]> {
  let query = trx
    .selectFrom('goal_actor')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('role', '=', role)
    .where('left_on', 'is', null);
  if (goals !== undefined) query = query.where('goal_id', '=', anyOf(goals));
  const rows = await query
    .orderBy('id')
    .limit(goalsAtMost * goalActorsAtMost)
    .execute();
  return rows.map(toGoalActor);
}

/** Wherever these actors are or were named. */
export async function namingsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<GoalActor[]> {
  const rows = await trx
    .selectFrom('goal_actor')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(actors))
    .orderBy('id')
    .execute();
  return rows.map(toGoalActor);
}

export async function deleteGoalActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly GoalActor['id'][],
): Promise<void> {
  await trx
    .deleteFrom('goal_actor')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}
