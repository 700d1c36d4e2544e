import { may } from '@augenhoehe/domain/access';
import type { BodyOf, DecisionId, ReplyOf, VoiceId } from '@augenhoehe/domain/contract';
import { type Decision, proxyProblem, type setProxy as contract } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { type KnownDecision, readableDecision, requireState, voiceOf } from './known-decision.ts';
import { isOver } from './may-do.ts';
import { deleteProxy, putProxy } from './voice-store.ts';

/** A vote by proxy could not give way to the own one, so secret votes have none. */
function proxiesPerHolder({ secret, proxiesPerHolder: most }: Decision): number {
  return secret ? 0 : most;
}

/** @throws ProblemError 403 `not-allowed` for whoever neither speaks for the voice nor moderates */
function requireSpeaking({ place }: Work, known: KnownDecision, voiceId: VoiceId) {
  const voice = voiceOf(known, voiceId);
  const owners = voice.kind === 'organisation' && voice.actorId !== null ? [voice.actorId] : [];
  if (!may(place.member, 'decision.proxy', owners)) throw new ProblemError(403, 'not-allowed');
  if (voice.struckReason !== null) throw new ProblemError(409, 'voice-struck');
  return voice;
}

/**
 * @throws ProblemError 409 `proxies-off`, `proxy-to-oneself`, `proxy-chain`, `too-many-proxies`, `voice-struck`,
 *   `decision-closed`; 403 `not-allowed`; 404 `no-such-decision`, `no-such-voice`
 */
export async function setProxy(
  work: Work,
  { decisionId, voiceId }: { readonly decisionId: DecisionId; readonly voiceId: VoiceId },
  { holder }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const known = await readableDecision(work, { id: decisionId, hold: 'alone' });
  const { decision, proxies } = known;
  requireState(decision, ['open']);
  if (isOver(decision, at)) throw new ProblemError(409, 'decision-closed');
  const voice = requireSpeaking(work, known, voiceId);
  const params = { decision: decision.question, voice: voice.name };
  if (holder === null) {
    const changeSetId = await openChange(work, { kind: 'decision.proxy-ended', params });
    await deleteProxy(trx, neighbourhoodId, { decisionId, principal: voiceId });
    return { changeSetId };
  }
  const held = voiceOf(known, holder);
  if (held.struckReason !== null) throw new ProblemError(409, 'voice-struck');
  const wished = { principal: voiceId, holder };
  const problem = proxyProblem({ ...wished, proxies, perHolder: proxiesPerHolder(decision) });
  if (problem !== null) throw new ProblemError(409, problem);
  const changeSetId = await openChange(work, {
    kind: 'decision.proxy-given',
    params: { ...params, holder: held.name },
  });
  await putProxy(trx, neighbourhoodId, { decisionId, ...wished });
  return { changeSetId };
}
