import { type BodyOf, type DecisionId, type ReplyOf, VoiceId } from '@augenhoehe/domain/contract';
import {
  type Decision,
  type DecisionVoice,
  type openDecision as contract,
  openingProblems,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { wakeNow } from './decision-queue.ts';
import { updateDecisions } from './decision-store.ts';
import { heldDecision, requireVersion, withEvent } from './known-decision.ts';
import { beginWithStanding } from './standing/begin-with-standing.ts';
import { openUrn } from './urn-store.ts';
import { insertVoices } from './voice-store.ts';

/** The voices of a draft as they would be frozen. */
export function voicesOfDraft({ id, electorate }: Decision, newId: () => string): DecisionVoice[] {
  return electorate.map((voice) => ({
    ...voice,
    id: VoiceId.parse(newId()),
    decisionId: id,
    present: false,
    struckReason: null,
    joinedLate: false,
  }));
}

/** @throws ProblemError 409 `not-ready` with everything that is missing */
export function requireStillReady(
  decision: Decision,
  voices: readonly DecisionVoice[],
  now: Date,
): void {
  const missing = openingProblems(decision, voices, now);
  if (missing.length > 0) throw new ProblemError(409, 'not-ready', { missing });
}

/** @throws ProblemError 409 `changed-meanwhile`, `not-ready`; else as `heldDecision` */
export async function openDecision(
  work: Work,
  id: DecisionId,
  { version }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId } = place;
  const { decision } = await heldDecision(work, id, ['draft']);
  requireVersion(decision, version);
  const voices = voicesOfDraft(decision, newId);
  const opening = { ...decision, opensAt: decision.opensAt ?? at.toISOString() };
  requireStillReady(opening, voices, at);
  const opened: Decision = {
    ...withEvent(opening, at, { kind: 'opened', words: { voices: voices.length } }),
    state: 'open',
    electorate: [],
    phase: decision.method === 'consent' ? 'questions' : null,
  };
  const changeSetId = await openChange(work, {
    kind: 'decision.opened',
    params: { decision: decision.question, voices: voices.length },
  });
  await insertVoices(trx, neighbourhoodId, { voices });
  const begun = await beginWithStanding(work, { decision: opened, voices, proxies: [] });
  await updateDecisions(trx, neighbourhoodId, { decisions: [begun], at });
  if (decision.secret) await openUrn(trx, neighbourhoodId, id);
  await wakeNow(trx);
  return { changeSetId };
}
