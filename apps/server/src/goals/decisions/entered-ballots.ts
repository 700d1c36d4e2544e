import { BallotId, type BodyOf, type DecisionId, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Ballot,
  type enterBallots as entering,
  judgeBallot,
  type settleBallots as settling,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { ballotsOf, insertBallots, settleEntered } from './ballot-store.ts';
import { heldWithin } from './change-voices.ts';
import { voiceOf } from './known-decision.ts';

/**
 * What came on paper or was said in a meeting. It waits for a second person and counts only then; one that waits
 * already gives way.
 *
 * @throws ProblemError 409 `secret-by-hand`, `text-outdated`, `no-round`, `voice-struck`; 400 `invalid-ballot` with the
 *   place in the list, `voice-twice`; 404 `no-such-voice`
 */
export async function enterBallots(
  work: Work,
  id: DecisionId,
  { way, textVersion, ballots }: BodyOf<typeof entering>,
): Promise<ReplyOf<typeof entering>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId, person } = place;
  const known = await heldWithin(work, id);
  const { decision } = known;
  if (decision.secret) throw new ProblemError(409, 'secret-by-hand');
  if (decision.phase !== null && decision.phase !== 'round') {
    throw new ProblemError(409, 'no-round', { phase: decision.phase });
  }
  if (decision.textVersion !== textVersion) {
    throw new ProblemError(409, 'text-outdated', { textVersion: decision.textVersion });
  }
  const seen = new Set<string>();
  const entered = ballots.map(({ voiceId, ...given }, place_) => {
    if (seen.has(voiceId)) throw new ProblemError(400, 'voice-twice', { at: place_ });
    seen.add(voiceId);
    const voice = voiceOf(known, voiceId);
    if (voice.struckReason !== null) {
      throw new ProblemError(409, 'voice-struck', { at: place_ });
    }
    const { values, faults } = judgeBallot(decision, voice, given);
    if (faults.length > 0) throw new ProblemError(400, 'invalid-ballot', { at: place_, faults });
    return {
      id: BallotId.parse(newId()),
      decisionId: id,
      voiceId,
      textVersion,
      round: decision.round,
      state: given.state,
      values,
      remarks: given.remarks,
      way,
      holderId: null,
      personId: person.id,
      standing: 'entered' as const,
      castAt: at.toISOString(),
    };
  });
  const waiting = (await ballotsOf(trx, neighbourhoodId, id)).filter(
    ({ standing, voiceId }) => standing === 'entered' && seen.has(voiceId),
  );
  const changeSetId = await openChange(work, {
    kind: 'decision.ballots-entered',
    params: { decision: decision.question, count: entered.length },
  });
  await settleEntered(trx, neighbourhoodId, {
    ids: waiting.map(({ id: ballotId }) => ballotId),
    standing: 'refused',
    personId: null,
  });
  await insertBallots(trx, neighbourhoodId, entered);
  return { changeSetId };
}

/** @throws ProblemError 404 `no-such-ballot`; 409 `already-settled`; 403 `same-person` */
function requireSettleable(
  ballot: Ballot | undefined,
  { agrees, personId }: { readonly agrees: boolean; readonly personId: string },
): void {
  if (ballot === undefined) throw new ProblemError(404, 'no-such-ballot');
  if (ballot.standing !== 'entered') throw new ProblemError(409, 'already-settled');
  if (agrees && ballot.personId === personId) throw new ProblemError(403, 'same-person');
}

/**
 * A second person says whether entry and paper agree; whoever entered it may take it back.
 *
 * @throws ProblemError as `requireSettleable` and `heldWithin`
 */
export async function settleBallots(
  work: Work,
  id: DecisionId,
  { ballots }: BodyOf<typeof settling>,
): Promise<ReplyOf<typeof settling>> {
  const { trx, place } = work;
  const { neighbourhoodId, person } = place;
  const { decision } = await heldWithin(work, id);
  const log = new Map((await ballotsOf(trx, neighbourhoodId, id)).map((each) => [each.id, each]));
  for (const { id: ballotId, agrees } of ballots) {
    requireSettleable(log.get(ballotId), { agrees, personId: person.id });
  }
  const personId = person.id;
  const confirmed = ballots.filter(({ agrees }) => agrees).map((each) => each.id);
  const turnedDown = ballots.filter(({ agrees }) => !agrees).map((each) => each.id);
  const own = turnedDown.filter((ballotId) => log.get(ballotId)?.personId === personId);
  const refused = turnedDown.filter((ballotId) => !own.includes(ballotId));
  const changeSetId = await openChange(work, {
    kind: 'decision.ballots-settled',
    params: {
      decision: decision.question,
      confirmed: confirmed.length,
      refused: turnedDown.length,
    },
  });
  await settleEntered(trx, neighbourhoodId, { ids: confirmed, standing: 'counts', personId });
  await settleEntered(trx, neighbourhoodId, { ids: refused, standing: 'refused', personId });
  await settleEntered(trx, neighbourhoodId, { ids: own, standing: 'refused', personId: null });
  return { changeSetId };
}
