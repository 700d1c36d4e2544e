import { may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import type { DecisionId, VoiceId } from '@augenhoehe/domain/contract';
import {
  type Decision,
  type DecisionEvent,
  type DecisionVoice,
  ownVoices,
  type Proxy,
} from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { type Deciding, decidingOf } from './deciding.ts';
import { decisionById, type Hold } from './decision-store.ts';
import { proxiesBeside, proxiesOf, voicesById, voicesOf } from './voice-store.ts';

export interface KnownDecision {
  readonly decision: Decision;
  /** Struck ones too; of a draft none. */
  readonly voices: readonly DecisionVoice[];
  readonly proxies: readonly Proxy[];
}

/** A decision whoever asks; `null` where there is none. */
export async function decisionAsItIs(
  { trx, neighbourhoodId }: Deciding,
  wanted: { readonly id: DecisionId; readonly hold: Hold },
): Promise<KnownDecision | null> {
  const decision = await decisionById(trx, neighbourhoodId, wanted);
  if (decision === null) return null;
  return {
    decision,
    voices: await voicesOf(trx, neighbourhoodId, [decision.id]),
    proxies: await proxiesOf(trx, neighbourhoodId, [decision.id]),
  };
}

/** A decision as one of its voices needs it: with those alone that it lends its vote to, or that lend theirs to it. */
export async function decisionBeside(
  { trx, neighbourhoodId }: Deciding,
  {
    voiceId,
    ...wanted
  }: { readonly id: DecisionId; readonly hold: Hold; readonly voiceId: VoiceId },
): Promise<KnownDecision | null> {
  const decision = await decisionById(trx, neighbourhoodId, wanted);
  if (decision === null) return null;
  const proxies = await proxiesBeside(trx, neighbourhoodId, { decisionId: decision.id, voiceId });
  const ids = [voiceId, ...proxies.flatMap(({ principal, holder }) => [principal, holder])];
  const voices = await voicesById(trx, neighbourhoodId, { decisionId: decision.id, ids });
  return { decision, voices, proxies };
}

/** Whether the member sees the body and the cooperation that decide. */
async function seesContext(
  { trx, place }: Work,
  { bodyId, cooperationId }: Decision,
): Promise<boolean> {
  const levels = sharedLevelsSeenBy(place.member.role);
  const { rows } = await sql<{ hidden: boolean }>`
    select exists (
      select from body where neighbourhood_id = ${place.neighbourhoodId} and id = ${bodyId}
        and visibility <> all(${levels}::text[])
    ) or exists (
      select from cooperation where neighbourhood_id = ${place.neighbourhoodId}
        and id = ${cooperationId} and visibility <> all(${levels}::text[])
    ) as hidden`.execute(trx);
  return rows[0]?.hidden !== true;
}

/**
 * The decision for somebody who may read it: drafts those who may edit them, others whoever sees the body or the
 * cooperation that decides or has a voice.
 *
 * @throws ProblemError 404 `no-such-decision`
 */
export async function readableDecision(
  work: Work,
  wanted: { readonly id: DecisionId; readonly hold: Hold },
): Promise<KnownDecision> {
  const { member } = work.place;
  const known = await decisionAsItIs(decidingOf(work), wanted);
  if (known === null) throw new ProblemError(404, 'no-such-decision');
  const isHidden = known.decision.state === 'draft' && !may(member, 'decision.edit', []);
  const sees =
    ownVoices(member, known.voices).length > 0 || (await seesContext(work, known.decision));
  if (isHidden || !sees) throw new ProblemError(404, 'no-such-decision');
  return known;
}

/**
 * The decision, alone in this transaction, for somebody who may edit it.
 *
 * @throws ProblemError 404 `no-such-decision`; 403 `not-allowed`; 409 `decision-moved-on` where it is in none of the states
 */
export async function heldDecision(
  work: Work,
  id: DecisionId,
  states: readonly Decision['state'][],
): Promise<KnownDecision> {
  const known = await readableDecision(work, { id, hold: 'alone' });
  if (!may(work.place.member, 'decision.edit', [])) throw new ProblemError(403, 'not-allowed');
  requireState(known.decision, states);
  return known;
}

/** @throws ProblemError 409 `decision-moved-on` with the state it is in */
export function requireState({ state }: Decision, states: readonly Decision['state'][]): void {
  if (!states.includes(state)) throw new ProblemError(409, 'decision-moved-on', { state });
}

/** @throws ProblemError 409 `changed-meanwhile` with the version it has now */
export function requireVersion({ version }: Decision, seen: number): void {
  if (version !== seen) throw new ProblemError(409, 'changed-meanwhile', { version });
}

/** With one more line in what happened to it. */
export function withEvent(
  decision: Decision,
  at: Date,
  { kind, words }: Pick<DecisionEvent, 'kind' | 'words'>,
): Decision {
  return { ...decision, events: [...decision.events, { kind, words, at: at.toISOString() }] };
}

/** @throws ProblemError 404 `no-such-voice` */
export function voiceOf({ voices }: Pick<KnownDecision, 'voices'>, id: VoiceId): DecisionVoice {
  const voice = voices.find((each) => each.id === id);
  if (voice === undefined) throw new ProblemError(404, 'no-such-voice');
  return voice;
}
