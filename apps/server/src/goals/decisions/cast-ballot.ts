import {
  BallotId,
  type DecisionId,
  type PersonId,
  type VoiceId,
} from '@augenhoehe/domain/contract';
import {
  type BallotGiven,
  type BallotWay,
  ballotsThatCount,
  type CastRight,
  castRights,
  type Decision,
  isOwnBallot,
  judgeBallot,
  objectionsAmong,
  ownVoices,
  standingInBox,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ballotsOf, ballotsOfVoices, insertBallots } from './ballot-store.ts';
import { type Deciding, decidingOf } from './deciding.ts';
import { type KnownDecision, readableDecision, voiceOf } from './known-decision.ts';
import { requireOutsideBox } from './require-outside-box.ts';
import { castIntoUrn } from './urn-store.ts';
import { lockVoices } from './voice-store.ts';

interface Casting {
  readonly voiceId: VoiceId;
  readonly given: BallotGiven;
  readonly way: Extract<BallotWay, 'account' | 'link'>;
  /** `null`: by a link. */
  readonly personId: PersonId | null;
}

/**
 * @throws ProblemError 409 `decision-closed`, `not-open-yet` with when it opens
 */
export function requireOpen({ state, opensAt, closesAt }: Decision, at: Date): void {
  const standing = standingInBox({ opensAt, closesAt }, at);
  if (state !== 'open' || standing === 'after') throw new ProblemError(409, 'decision-closed');
  if (standing === 'before') throw new ProblemError(409, 'not-open-yet', { opensAt });
}

/** In consent ballots are taken in a round; afterwards whoever objected may say that they no longer do. */
async function requireRound(
  { trx, neighbourhoodId }: Deciding,
  decision: Decision,
  voiceId: VoiceId,
): Promise<void> {
  if (decision.phase === null || decision.phase === 'round') return;
  const log =
    decision.phase === 'integrating' ? await ballotsOf(trx, neighbourhoodId, decision.id) : [];
  const objections = objectionsAmong(ballotsThatCount(log, decision));
  if (objections.some((ballot) => ballot.voiceId === voiceId)) return;
  throw new ProblemError(409, 'no-round', { phase: decision.phase });
}

/** @throws ProblemError 409 `voice-struck`; 403 `not-your-voice` */
function rightTo(
  { voices, proxies }: KnownDecision,
  own: readonly VoiceId[],
  voiceId: VoiceId,
): CastRight {
  const right = castRights(own, voices, proxies).find((each) => each.voiceId === voiceId);
  if (right !== undefined) return right;
  const isStruck = voices.some(({ id, struckReason }) => id === voiceId && struckReason !== null);
  if (isStruck && own.includes(voiceId)) throw new ProblemError(409, 'voice-struck');
  throw new ProblemError(403, 'not-your-voice');
}

/** @throws ProblemError 409 `voted-itself` with the name of the voice that needs no proxy any more */
async function requireNeeded(
  { trx, neighbourhoodId }: Deciding,
  known: KnownDecision,
  { voiceId, holder }: CastRight,
): Promise<void> {
  if (holder === null || known.decision.secret) return;
  const ids = { decisionId: known.decision.id, voices: [voiceId] };
  const log = await ballotsOfVoices(trx, neighbourhoodId, ids);
  if (!ballotsThatCount(log, known.decision).some(isOwnBallot)) return;
  throw new ProblemError(409, 'voted-itself', { voice: voiceOf(known, voiceId).name });
}

/**
 * Takes a ballot. Who closes the decision waits for it, and whoever comes after that is too late.
 *
 * @param known held by `share`
 * @param own voices of whoever casts
 * @throws ProblemError 409 `decision-closed`, `not-open-yet`, `no-round`, `voice-struck`, `text-outdated`,
 *   `already-voted`, `voted-itself`, `in-paper-box`; 403 `not-your-voice`; 400 `invalid-ballot` with its faults
 */
export async function castFor(
  deciding: Deciding,
  known: KnownDecision,
  { own, voiceId, given, way, personId }: Casting & { readonly own: readonly VoiceId[] },
): Promise<{ castAt: string; counted: true }> {
  const { trx, neighbourhoodId, at, newId } = deciding;
  const { decision } = known;
  const right = rightTo(known, own, voiceId);
  requireOpen(decision, at);
  const { textVersion, round } = decision;
  if (given.textVersion !== textVersion || given.round !== round) {
    throw new ProblemError(409, 'text-outdated', { textVersion, round });
  }
  await lockVoices(trx, neighbourhoodId, [voiceId]);
  await requireRound(deciding, decision, voiceId);
  await requireNeeded(deciding, known, right);
  const { values, faults } = judgeBallot(decision, voiceOf(known, voiceId), given);
  if (faults.length > 0) throw new ProblemError(400, 'invalid-ballot', { faults });
  const castAt = at.toISOString();
  if (decision.secret) {
    await castInSecret(deciding, decision.id, { voiceId, state: given.state, values });
    return { castAt, counted: true };
  }
  const ballot = {
    id: BallotId.parse(newId()),
    decisionId: decision.id,
    voiceId,
    textVersion,
    round,
    state: given.state,
    values,
    remarks: given.remarks,
    way: right.holder === null ? way : ('proxy' as const),
    holderId: right.holder,
    personId,
    standing: 'counts' as const,
    castAt,
  };
  await insertBallots(trx, neighbourhoodId, [ballot]);
  return { castAt, counted: true };
}

/** @throws ProblemError 409 `already-voted`; else as `requireOutsideBox` */
async function castInSecret(
  deciding: Deciding,
  decisionId: DecisionId,
  {
    voiceId,
    state,
    values,
  }: { readonly voiceId: VoiceId; readonly state: 'voted' | 'abstained'; readonly values: unknown },
): Promise<void> {
  await requireOutsideBox(deciding, { decisionId, voiceId });
  const { trx, neighbourhoodId } = deciding;
  const ballot = values === undefined ? { state } : { state, values };
  const isTaken = await castIntoUrn(trx, neighbourhoodId, {
    decisionId,
    voices: [voiceId],
    ballots: [ballot],
  });
  if (!isTaken) throw new ProblemError(409, 'already-voted');
}

interface Ids {
  readonly decisionId: DecisionId;
  readonly voiceId: VoiceId;
}

/** Votes as a member. @throws ProblemError 404 `no-such-decision`; else as `castFor` */
export async function castBallot(work: Work, { decisionId, voiceId }: Ids, given: BallotGiven) {
  const { member, person } = work.place;
  const known = await readableDecision(work, { id: decisionId, hold: 'share' });
  return await castFor(decidingOf(work), known, {
    own: ownVoices(member, known.voices),
    voiceId,
    given,
    way: 'account',
    personId: person.id,
  });
}
