import { may } from '@augenhoehe/domain/access';
import type { BodyOf, DecisionId, ReplyOf } from '@augenhoehe/domain/contract';
import { type addPost as contract, ownVoices } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { readableDecision, requireState, voiceOf } from './known-decision.ts';
import { insertPost } from './post-store.ts';

/**
 * The moderation speaks for itself, or records what somebody said who writes nothing themselves.
 *
 * @throws ProblemError 403 `not-your-voice`; 409 `decision-moved-on`; 404 `no-such-decision`, `no-such-voice`
 */
export async function addPost(
  work: Work,
  id: DecisionId,
  { kind, text, voiceId }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { decision, voices } = await readableDecision(work, { id, hold: 'share' });
  requireState(decision, ['open']);
  const moderates = may(place.member, 'decision.edit', []);
  const isOwn = voiceId !== null && ownVoices(place.member, voices).includes(voiceId);
  if (!moderates && !isOwn) throw new ProblemError(403, 'not-your-voice');
  if (voiceId !== null) voiceOf({ voices }, voiceId);
  const { textVersion } = decision;
  const post = { id: newId(), kind, text, voiceId, textVersion, at: at.toISOString() };
  await insertPost(trx, place.neighbourhoodId, {
    decisionId: id,
    personId: place.person.id,
    post,
  });
  return { id: post.id };
}
