import { may } from '@augenhoehe/domain/access';
import type { BodyOf, DecisionId, ReplyOf, VoiceId } from '@augenhoehe/domain/contract';
import type { setProxy as contract } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { changeProxy } from './change-proxy.ts';
import { decidingOf } from './deciding.ts';
import { readableDecision, voiceOf } from './known-decision.ts';

/**
 * @throws ProblemError 403 `not-allowed` for whoever neither speaks for the voice nor moderates; 404
 *   `no-such-decision`; else as `changeProxy`
 */
export async function setProxy(
  work: Work,
  { decisionId, voiceId }: { readonly decisionId: DecisionId; readonly voiceId: VoiceId },
  { holder }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { member, person } = work.place;
  const known = await readableDecision(work, { id: decisionId, hold: 'alone' });
  const { kind, actorId } = voiceOf(known, voiceId);
  const owners = kind === 'organisation' && actorId !== null ? [actorId] : [];
  if (!may(member, 'decision.proxy', owners)) throw new ProblemError(403, 'not-allowed');
  const lent = { voiceId, holder, personId: person.id };
  return { changeSetId: await changeProxy(decidingOf(work), known, lent) };
}
