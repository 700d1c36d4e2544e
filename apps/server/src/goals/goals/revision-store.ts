import type { ActorId, GoalId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { GoalRevision, revisionsAtMost } from '@augenhoehe/domain/goals';
import { anyOf, insertRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { RevisionRecord } from './tables.ts';

/** What is written of a revision; its instants are the caller's. */
export type WrittenRevision = Omit<GoalRevision, 'createdAt' | 'updatedAt'>;

function toRevision(row: RevisionRecord): GoalRevision {
  return GoalRevision.parse({
    id: row.id,
    goalId: row.goal_id,
    number: row.number,
    textId: row.text_id,
    wording: row.wording,
    reason: row.reason,
    remarkId: row.remark_id,
    proposedById: row.proposed_by_id,
    personId: row.person_id,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

export async function insertRevisions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { revisions, at }: { readonly revisions: readonly WrittenRevision[]; readonly at: Date },
): Promise<void> {
  await insertRows(
    trx,
    'goal_revision',
    revisions.map((revision) => ({
      neighbourhood_id: neighbourhoodId,
      id: revision.id,
      goal_id: revision.goalId,
      number: revision.number,
      text_id: revision.textId,
      wording: revision.wording,
      reason: revision.reason,
      remark_id: revision.remarkId,
      proposed_by_id: revision.proposedById,
      person_id: revision.personId,
      created_at: at,
      updated_at: at,
    })),
  );
}

/** The latest first. */
export async function revisionsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: GoalId,
): Promise<GoalRevision[]> {
  const rows = await trx
    .selectFrom('goal_revision')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('goal_id', '=', id)
    .orderBy('number', 'desc')
    .limit(revisionsAtMost)
    .execute();
  return rows.map(toRevision);
}

/** Revisions stand under the name of whoever an actor has become. */
export async function moveRevisions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { from, to }: { readonly from: readonly ActorId[]; readonly to: ActorId | null },
): Promise<void> {
  await trx
    .updateTable('goal_revision')
    .set({ proposed_by_id: to })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('proposed_by_id', '=', anyOf(from))
    .execute();
}
