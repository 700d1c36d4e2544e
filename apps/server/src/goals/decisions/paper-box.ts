import {
  type BodyOf,
  type DecisionId,
  PaperBoxId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  boxFault,
  type enterPaperBox as entering,
  type PaperBoxShown,
  judgeBallot,
  type SameBallots,
  sameBallots,
  type settlePaperBox as settling,
  singleBallots,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { requireOpen } from './cast-ballot.ts';
import { heldWithin } from './change-voices.ts';
import { type KnownDecision, voiceOf } from './known-decision.ts';
import { deletePaperBox, insertPaperBox, type PaperBox, paperBoxOf } from './paper-box-store.ts';
import { castIntoUrn, votedAmong } from './urn-store.ts';

type Entry = BodyOf<typeof entering>;

/** @throws ProblemError 409 `not-secret`, `not-open-yet`, `decision-closed`, `text-outdated`; 400 as `boxFault` */
function requireEnterable(
  { decision }: KnownDecision,
  { textVersion, voices, ballots }: Entry,
  at: Date,
): void {
  if (!decision.secret) throw new ProblemError(409, 'not-secret');
  requireOpen(decision, at);
  if (decision.textVersion !== textVersion) {
    throw new ProblemError(409, 'text-outdated', { textVersion: decision.textVersion });
  }
  const fault = boxFault({ voices, ballots });
  if (fault !== null) throw new ProblemError(400, fault.code, fault.params);
}

/** @throws ProblemError 404 `no-such-voice`; 409 `voice-struck`, `box-has-voted` with the names of those who have voted */
async function requireNoVotes(
  { trx, place: { neighbourhoodId } }: Work,
  known: KnownDecision,
  ids: Entry['voices'],
): Promise<void> {
  const voices = ids.map((id) => voiceOf(known, id));
  const struck = voices.findIndex(({ struckReason }) => struckReason !== null);
  if (struck !== -1) throw new ProblemError(409, 'voice-struck', { at: struck });
  const decisionId = known.decision.id;
  const voted = new Set(await votedAmong(trx, neighbourhoodId, { decisionId, voices: ids }));
  if (voted.size === 0) return;
  const names = voices.filter(({ id }) => voted.has(id)).map(({ name }) => name);
  throw new ProblemError(409, 'box-has-voted', { names });
}

/** @throws ProblemError 400 `invalid-ballot` with the place in the list */
function judged({ decision, voices }: KnownDecision, ballots: Entry['ballots']): SameBallots[] {
  const [anyVoice] = voices;
  if (anyVoice === undefined) throw new ProblemError(404, 'no-such-voice');
  return ballots.map(({ state, values: given, count }, at) => {
    const remarks = { reasons: {}, harmedAim: '' };
    const { values, faults } = judgeBallot(decision, anyVoice, { state, values: given, remarks });
    if (faults.length > 0) throw new ProblemError(400, 'invalid-ballot', { at, faults });
    return values === undefined ? { state, count } : { state, values, count };
  });
}

/**
 * Takes a whole box of secret ballots on paper: who put one in and, apart from that, what lay in it. It waits for a
 * second person; while it does, nobody whose ballot lies in it votes another way, and no other box is taken.
 *
 * @throws ProblemError 409 `box-waiting`; else as `requireEnterable`, `requireNoVotes`, `judged` and `heldWithin`
 */
export async function enterPaperBox(
  work: Work,
  id: DecisionId,
  entry: Entry,
): Promise<ReplyOf<typeof entering>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId, person } = place;
  const known = await heldWithin(work, id);
  requireEnterable(known, entry, at);
  await requireNoVotes(work, known, entry.voices);
  const box: PaperBox = {
    id: PaperBoxId.parse(newId()),
    voices: entry.voices,
    ballots: singleBallots(judged(known, entry.ballots)),
    enteredBy: person.id,
  };
  const changeSetId = await openChange(work, {
    kind: 'decision.ballots-entered',
    params: { decision: known.decision.question, count: box.ballots.length },
  });
  const isTaken = await insertPaperBox(trx, neighbourhoodId, { decisionId: id, box });
  if (!isTaken) throw new ProblemError(409, 'box-waiting');
  return { changeSetId };
}

/**
 * A second person says whether entry and paper agree; whoever entered it may take it back.
 *
 * @throws ProblemError 409 `already-settled`; 403 `same-person`; else as `heldWithin`
 */
export async function settlePaperBox(
  work: Work,
  id: DecisionId,
  { id: boxId, agrees }: BodyOf<typeof settling>,
): Promise<ReplyOf<typeof settling>> {
  const { trx, place } = work;
  const { neighbourhoodId, person } = place;
  const { decision } = await heldWithin(work, id);
  const box = await paperBoxOf(trx, neighbourhoodId, id);
  if (box === null || box.id !== boxId) throw new ProblemError(409, 'already-settled');
  if (agrees && box.enteredBy === person.id) throw new ProblemError(403, 'same-person');
  const count = box.ballots.length;
  const changeSetId = await openChange(work, {
    kind: 'decision.ballots-settled',
    params: {
      decision: decision.question,
      confirmed: agrees ? count : 0,
      refused: agrees ? 0 : count,
    },
  });
  await deletePaperBox(trx, neighbourhoodId, id);
  if (!agrees) return { changeSetId };
  const { voices, ballots } = box;
  const isTaken = await castIntoUrn(trx, neighbourhoodId, { decisionId: id, voices, ballots });
  // Nobody in a box can vote another way while it waits.
  if (!isTaken) throw new Error(`A voice in a box of ${id} has voted.`);
  return { changeSetId };
}

/** What the second person compares. */
export function paperBoxShown(
  box: PaperBox | null,
  { person }: Work['place'],
): PaperBoxShown | null {
  if (box === null) return null;
  const { id, voices, ballots, enteredBy } = box;
  return { id, voices, ballots: sameBallots(ballots), isOwn: enteredBy === person.id };
}
