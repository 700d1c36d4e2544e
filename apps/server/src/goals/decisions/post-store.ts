import type { DecisionId, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import { Post } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/schema.ts';
import { tellLookers } from '../../platform/journal/index.ts';

/** In the place of the person who wrote, where that was by a personal link. */
const byLink = '';

/** Most that are read of one decision; the newest are left out first. */
const postsAtMost = 2000;

/** Words are read at once by all who look on. */
export async function insertPost(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    decisionId,
    personId,
    post,
  }: {
    readonly decisionId: DecisionId;
    readonly personId: PersonId | null;
    readonly post: Omit<Post, 'isRecorded'>;
  },
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
      person_id: personId ?? byLink,
      text_version: post.textVersion,
      at: new Date(post.at),
    })
    .execute();
  await tellLookers(trx, { neighbourhoodId, changeSetId: post.id, kind: 'words-said' });
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
    .select(
      // Whoever acts for an organisation speaks for it, also once they have left; anybody else enters it.
      sql<boolean>`decision_post.voice_id is not null and decision_post.person_id <> ${byLink}
        and not exists (
          select from membership
          join decision_voice voice on voice.neighbourhood_id = membership.neighbourhood_id
            and voice.id = decision_post.voice_id and voice.actor_id = membership.actor_id
            and voice.kind = 'organisation'
          where membership.neighbourhood_id = decision_post.neighbourhood_id
            and membership.person_id = decision_post.person_id
        )`.as('is_recorded'),
    )
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
      isRecorded: row.is_recorded,
      textVersion: row.text_version,
      at: row.at.toISOString(),
    }),
  );
}
