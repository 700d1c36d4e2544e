import type { ActorId, GoalId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { GoalWord, wordsAtMost } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import { anyOf, insertRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { fromWordRow, toWordRow } from '../../structure/index.ts';
import type { WordRecord } from './tables.ts';

/** What is written of a party's word; its instants are the caller's. */
export type WrittenWord = Omit<GoalWord, 'createdAt' | 'updatedAt'>;

function toWord(row: WordRecord): GoalWord {
  return GoalWord.parse({
    id: row.id,
    goalId: row.goal_id,
    actorId: row.actor_id,
    textId: row.text_id,
    ...fromWordRow(row),
  });
}

export async function insertWords(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { words, at }: { readonly words: readonly WrittenWord[]; readonly at: Date },
): Promise<void> {
  await insertRows(
    trx,
    'goal_word',
    words.map((word) => ({
      neighbourhood_id: neighbourhoodId,
      id: word.id,
      goal_id: word.goalId,
      actor_id: word.actorId,
      text_id: word.textId,
      ...toWordRow(word, at),
    })),
  );
}

/** In the order in which they were written down: each one's last counts. */
export async function wordsOn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: GoalId,
): Promise<GoalWord[]> {
  const rows = await trx
    .selectFrom('goal_word')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('goal_id', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .limit(wordsAtMost)
    .execute();
  return rows.map(toWord);
}

/** How many words these actors have given to goals. */
export async function countWordsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<number> {
  const { count } = await trx
    .selectFrom('goal_word')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(actors))
    .executeTakeFirstOrThrow();
  return count;
}

export async function moveWords(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { from, to }: { readonly from: ActorId; readonly to: ActorId },
): Promise<void> {
  await trx
    .updateTable('goal_word')
    .set({ actor_id: to })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', from)
    .execute();
}
