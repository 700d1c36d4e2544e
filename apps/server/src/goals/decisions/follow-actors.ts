import type { ActorId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  type Decision,
  type DecisionVoice,
  moveVoices,
  type VoiceDraft,
} from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import type { ActorFollower, Work } from '../../inventory/index.ts';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { toDecision, updateDecisions } from './decision-store.ts';
import { standingProxiesFollow } from './standing/follow-actors.ts';
import { updateVoices, voicesOf } from './voice-store.ts';

/** Decisions in which any of these actors has a voice, or shall have one. */
async function lockDecisionsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<Decision[]> {
  const rows = await trx
    .selectFrom('decision')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where((eb) =>
      eb.or([
        eb(
          'id',
          'in',
          eb
            .selectFrom('decision_voice')
            .select('decision_id')
            .where('decision_voice.neighbourhood_id', '=', neighbourhoodId)
            .where('decision_voice.actor_id', '=', anyOf(actors)),
        ),
        sql<boolean>`exists (
          select from jsonb_array_elements(electorate) as voice
          where voice ->> 'actorId' = any(${actors}::text[])
        )`,
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toDecision);
}

async function follow(
  { trx, place, at }: Work,
  actors: readonly ActorId[],
  moved: <Voice extends VoiceDraft>(voices: readonly Voice[]) => Voice[],
): Promise<void> {
  const { neighbourhoodId } = place;
  const decisions = await lockDecisionsOf(trx, neighbourhoodId, actors);
  const drafts = decisions.filter(({ state }) => state === 'draft');
  await updateDecisions(trx, neighbourhoodId, {
    decisions: drafts.map((draft) => ({ ...draft, electorate: moved(draft.electorate) })),
    at,
  });
  const ids = decisions.map(({ id }) => id);
  const voices = Map.groupBy(
    await voicesOf(trx, neighbourhoodId, ids),
    ({ decisionId }) => decisionId,
  );
  const changed: DecisionVoice[] = [...voices.values()].flatMap((those) => moved(those));
  await updateVoices(trx, neighbourhoodId, changed);
}

/** Voices and standing proxies follow their actor into a merge; those of one that goes keep their name, and vote by link. */
export const decisionsFollow: ActorFollower = {
  async move(work, { from, to }) {
    await standingProxiesFollow.move(work, { from, to });
    await follow(work, [from], (voices) => moveVoices(voices, { from, to }));
  },
  async leave(work, actors) {
    await standingProxiesFollow.leave(work, actors);
    await follow(work, actors, (voices) =>
      actors.reduce((left, from) => moveVoices(left, { from, to: null }), [...voices]),
    );
  },
};
