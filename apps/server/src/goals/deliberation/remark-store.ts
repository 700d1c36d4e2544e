import type { ActorId, GoalId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { Remark, remarksAtMost } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { RemarkRecord } from './tables.ts';

/** What is written of a remark; its instants are the caller's. */
export type WrittenRemark = Omit<Remark, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly remarks: readonly WrittenRemark[];
  readonly at: Date;
}

function toRemark(row: RemarkRecord): Remark {
  return Remark.parse({
    id: row.id,
    goalId: row.goal_id,
    kind: row.kind,
    text: row.text,
    replyToId: row.reply_to_id,
    stance: row.stance,
    field: row.field,
    passage: row.passage,
    replacement: row.replacement,
    actorId: row.actor_id,
    textId: row.text_id,
    way: row.way,
    personId: row.person_id,
    fate: row.fate,
    fateReason: row.fate_reason,
    fateBy: row.fate_by,
    fateOn: row.fate_on,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { remarks, at }: Written) {
  return remarks.map((remark) => ({
    neighbourhood_id: neighbourhoodId,
    id: remark.id,
    goal_id: remark.goalId,
    kind: remark.kind,
    text: remark.text,
    reply_to_id: remark.replyToId,
    stance: remark.stance,
    field: remark.field,
    passage: remark.passage,
    replacement: remark.replacement,
    actor_id: remark.actorId,
    text_id: remark.textId,
    way: remark.way,
    person_id: remark.personId,
    fate: remark.fate,
    fate_reason: remark.fateReason,
    fate_by: remark.fateBy,
    fate_on: remark.fateOn,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertRemarks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'goal_remark', toRows(neighbourhoodId, written));
}

/** Its words stay; only what became of it is written. */
export async function settleRemarks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'goal_remark', {
    key: ['neighbourhood_id', 'id'],
    columns: ['fate', 'fate_reason', 'fate_by', 'fate_on', 'updated_at'],
    rows: toRows(neighbourhoodId, written),
  });
}

/** The first first. */
export async function remarksOn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: GoalId,
): Promise<Remark[]> {
  const rows = await trx
    .selectFrom('goal_remark')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('goal_id', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .limit(remarksAtMost)
    .execute();
  return rows.map(toRemark);
}

export async function countRemarksOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<number> {
  const { count } = await trx
    .selectFrom('goal_remark')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(actors))
    .executeTakeFirstOrThrow();
  return count;
}

export async function moveRemarks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { from, to }: { readonly from: ActorId; readonly to: ActorId },
): Promise<void> {
  await trx
    .updateTable('goal_remark')
    .set({ actor_id: to })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', from)
    .execute();
}
