import type { BodyOf, DecisionId, ReplyOf, VoiceId } from '@augenhoehe/domain/contract';
import {
  ballotsThatCount,
  type ConsentMove,
  type ConsentPhase,
  consentMoves,
  countDecision,
  type Decision,
  isRefuted,
  type moveConsent as moving,
  objectionsAmong,
  type testObjection as testing,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { ballotsOf } from './ballot-store.ts';
import { requireEverybody, settleDecision } from './close-decision.ts';
import { decidingOf } from './deciding.ts';
import { instantOf } from './decision-facts.ts';
import { wakeNow } from './decision-queue.ts';
import { updateDecisions } from './decision-store.ts';
import { isAmendedSince } from './is-amended.ts';
import { heldDecision, type KnownDecision, voiceOf, withEvent } from './known-decision.ts';
import { prolongLinks } from './link-store.ts';
import { isOver } from './may-do.ts';
import { putObjectionTest } from './objection-store.ts';
import { readVotes } from './read-votes.ts';

type Move = BodyOf<typeof moving>;
type Moved = ReplyOf<typeof moving>;

/** @throws ProblemError 409 `not-consent`, `wrong-phase` with the phase it is in */
function requireMove(decision: Decision, move: ConsentMove): ConsentPhase {
  const { phase } = decision;
  if (phase === null) throw new ProblemError(409, 'not-consent');
  const moves = consentMoves({ phase, isAmended: isAmendedSince(decision) });
  if (!moves.includes(move)) throw new ProblemError(409, 'wrong-phase', { phase });
  return phase;
}

/** @throws ProblemError 409 `not-consent`, `wrong-phase`, `voices-missing`; 400 `no-such-time`, `closes-too-early` */
export async function moveConsent(work: Work, id: DecisionId, move: Move): Promise<Moved> {
  const known = await heldDecision(work, id, ['open']);
  requireMove(known.decision, move.move);
  switch (move.move) {
    case 'begin-reactions':
      return await lead(work, known.decision, { phase: 'reactions' });
    case 'begin-round':
      return await beginRound(work, known.decision, move.closesAt);
    case 'end-round':
      return await endRound(work, known);
    case 'pass-on':
      return await passOn(work, known.decision, move);
  }
}

interface Lead {
  readonly phase: ConsentPhase;
  readonly round?: number;
  readonly closesAt?: string;
}

async function lead(work: Work, decision: Decision, next: Lead): Promise<Moved> {
  const { trx, place, at } = work;
  const { phase, round = decision.round } = next;
  const changeSetId = await openChange(work, {
    kind: 'decision.phase',
    params: { decision: decision.question, phase, round },
  });
  const led = withEvent({ ...decision, ...next }, at, { kind: 'phase', words: { phase, round } });
  await updateDecisions(trx, place.neighbourhoodId, { decisions: [led], at });
  await wakeNow(trx);
  return { changeSetId, phase };
}

async function beginRound(work: Work, decision: Decision, clock: string): Promise<Moved> {
  const { trx, place, at } = work;
  const closesAt = instantOf('closesAt', clock);
  if (new Date(closesAt) <= at)
    throw new ProblemError(400, 'closes-too-early', { field: 'closesAt' });
  await prolongLinks(trx, place.neighbourhoodId, {
    decisionId: decision.id,
    until: new Date(closesAt),
  });
  return await lead(work, decision, { phase: 'round', round: decision.round + 1, closesAt });
}

/**
 * Before its time only once everybody has spoken, or where whoever is missing could change nothing: an objection is to be
 * integrated, whatever they say. One that was answered lets the round be counted again.
 */
async function endRound(work: Work, known: KnownDecision): Promise<Moved> {
  const deciding = decidingOf(work);
  if (known.decision.phase === 'round' && !isOver(known.decision, work.at)) {
    const { outcome } = countDecision(await readVotes(deciding, known));
    if (outcome !== 'integrating') await requireEverybody(deciding, known);
  }
  const settled = await settleDecision(deciding, known, work.place.person.id);
  return { changeSetId: settled.changeSetId, phase: settled.decision.phase ?? 'ended' };
}

async function passOn(
  work: Work,
  decision: Decision,
  { to, reason }: Extract<Move, { move: 'pass-on' }>,
): Promise<Moved> {
  const { trx, place, at } = work;
  const changeSetId = await openChange(work, {
    kind: 'decision.passed-on',
    params: { decision: decision.question, to, reason },
  });
  const passed: Decision = {
    ...withEvent(decision, at, { kind: 'passed-on', words: { to, reason } }),
    state: 'passed-on',
    phase: 'ended',
    stateReason: `${to}: ${reason}`,
  };
  await updateDecisions(trx, place.neighbourhoodId, { decisions: [passed], at });
  return { changeSetId, phase: 'ended' };
}

/**
 * What the group found of an objection. The moderation alone closes none: half of the voices have to take part.
 *
 * @throws ProblemError 403 `group-must-test` with how many it takes; 404 `no-such-voice`, `no-such-objection`;
 *   400 `more-than-tested`; 409 `not-consent`, `wrong-phase`
 */
export async function testObjection(
  work: Work,
  { decisionId, voiceId }: { readonly decisionId: DecisionId; readonly voiceId: VoiceId },
  { tested, holds, result }: BodyOf<typeof testing>,
): Promise<ReplyOf<typeof testing>> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const known = await heldDecision(work, decisionId, ['open']);
  const { decision, voices } = known;
  requireMove(decision, 'test-objection');
  const voice = voiceOf(known, voiceId);
  const entitled = voices.filter(({ struckReason }) => struckReason === null).length;
  if (tested * 2 < entitled) {
    throw new ProblemError(403, 'group-must-test', { needed: Math.ceil(entitled / 2) });
  }
  if (tested > entitled || holds > tested) {
    throw new ProblemError(400, 'more-than-tested', {
      field: tested > entitled ? 'tested' : 'holds',
    });
  }
  const log = await ballotsOf(trx, neighbourhoodId, decisionId);
  const objection = objectionsAmong(ballotsThatCount(log, decision)).find(
    (ballot) => ballot.voiceId === voiceId,
  );
  if (objection === undefined) throw new ProblemError(404, 'no-such-objection');
  const test = { ballotId: objection.id, tested, holds, result };
  const closed = isRefuted(test);
  const changeSetId = await openChange(work, {
    kind: 'decision.objection-tested',
    params: { decision: decision.question, voice: voice.name, closed },
  });
  const personId = place.person.id;
  await putObjectionTest(trx, neighbourhoodId, { decisionId, personId, at, test });
  const words = { voice: voice.name, result };
  const told = withEvent(decision, at, { kind: 'objection-tested', words });
  await updateDecisions(trx, neighbourhoodId, { decisions: [told], at });
  return { changeSetId, closed };
}
