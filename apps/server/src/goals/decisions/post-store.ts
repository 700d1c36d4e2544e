import type { DecisionId, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import { Post } from '@augenhoehe/domain/goals';
import type { Trx } from '../../platform/database/schema.ts';

/** Most that are read of one decision; the newest are left out first. */
const postsAtMost = 2000;

export async function insertPost(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    decisionId,
    personId,
    post,
  }: { readonly decisionId: DecisionId; readonly personId: PersonId; readonly post: Post },
): Promise<void> {
  await trx
    .insertInto('decision_post')
    .values({
      neighbourhood_id: neighbourhoodId,
      id: post.id,
      decision_id: decisionId,
      kind: post.kind,
      words: post.text,
      voice_id: post.voiceId,
      person_id: personId,
      text_version: post.textVersion,
      at: new Date(post.at),
    })
    .execute();
}

/** In the order in which they were said. */
export async function postsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisionId: DecisionId,
): Promise<Post[]> {
  const rows = await trx
    .selectFrom('decision_post')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .orderBy('at')
    .orderBy('id')
    .limit(postsAtMost)
    .execute();
  return rows.map((row) =>
    Post.parse({
      id: row.id,
      kind: row.kind,
      text: row.words,
      voiceId: row.voice_id,
      textVersion: row.text_version,
      at: row.at.toISOString(),
    }),
  );
}
