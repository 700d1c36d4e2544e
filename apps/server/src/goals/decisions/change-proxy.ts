import type { ChangeSetId, PersonId, VoiceId } from '@augenhoehe/domain/contract';
import { type Decision, type DecisionVoice, proxyProblem } from '@augenhoehe/domain/goals';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChangeBy } from '../change.ts';
import type { Deciding } from './deciding.ts';
import { type KnownDecision, requireState, voiceOf } from './known-decision.ts';
import { isOver } from './may-do.ts';
import { deleteProxy, putProxy } from './voice-store.ts';

/** A vote by proxy could not give way to the own one, so secret votes have none. */
function proxiesPerHolder({ secret, proxiesPerHolder: most }: Decision): number {
  return secret ? 0 : most;
}

/** Whether proxies are given or taken back now. */
export function takesProxies(decision: Decision, at: Date): boolean {
  return decision.state === 'open' && !isOver(decision, at) && proxiesPerHolder(decision) > 0;
}

interface Lent {
  readonly voiceId: VoiceId;
  /** `null`: nobody any more. */
  readonly holder: VoiceId | null;
  /** `null`: by a link. */
  readonly personId: PersonId | null;
}

/** @throws ProblemError 404 `no-such-voice`; 409 `voice-struck` */
function standingVoice(known: KnownDecision, id: VoiceId): DecisionVoice {
  const voice = voiceOf(known, id);
  if (voice.struckReason !== null) throw new ProblemError(409, 'voice-struck');
  return voice;
}

/**
 * Lets one voice vote for another, for whoever speaks for it.
 *
 * @param known held alone, with all its voices and proxies
 * @throws ProblemError 409 `proxies-off`, `proxy-to-oneself`, `proxy-chain`, `too-many-proxies`, `voice-struck`,
 *   `decision-closed`, `decision-moved-on`; 404 `no-such-voice`
 */
export async function changeProxy(
  deciding: Deciding,
  known: KnownDecision,
  { voiceId, holder, personId }: Lent,
): Promise<ChangeSetId> {
  const { trx, neighbourhoodId, at } = deciding;
  const { decision, proxies } = known;
  requireState(decision, ['open']);
  if (isOver(decision, at)) throw new ProblemError(409, 'decision-closed');
  const voice = standingVoice(known, voiceId);
  const params = { decision: decision.question, voice: voice.name };
  const decisionId = decision.id;
  if (holder === null) {
    const ended = { kind: 'decision.proxy-ended', params } as const;
    const changeSetId = await openChangeBy(deciding, personId, ended);
    await deleteProxy(trx, neighbourhoodId, { decisionId, principal: voiceId });
    return changeSetId;
  }
  const held = standingVoice(known, holder);
  const wished = { principal: voiceId, holder };
  const problem = proxyProblem({ ...wished, proxies, perHolder: proxiesPerHolder(decision) });
  if (problem !== null) throw new ProblemError(409, problem);
  const changeSetId = await openChangeBy(deciding, personId, {
    kind: 'decision.proxy-given',
    params: { ...params, holder: held.name },
  });
  await putProxy(trx, neighbourhoodId, { decisionId, ...wished });
  return changeSetId;
}
