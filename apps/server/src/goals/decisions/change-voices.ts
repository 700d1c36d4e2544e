import { type BodyOf, type DecisionId, type ReplyOf, VoiceId } from '@augenhoehe/domain/contract';
import {
  type addVoice as adding,
  type DecisionVoice,
  type OpeningProblem,
  openingProblems,
  type setPresence as presence,
  type strikeVoice as striking,
  voicesAtMost,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { namedVoices } from './decision-facts.ts';
import { updateDecisions } from './decision-store.ts';
import { heldDecision, type KnownDecision, voiceOf, withEvent } from './known-decision.ts';
import { deleteLinks } from './link-store.ts';
import { isOver } from './may-do.ts';
import { beginWithStanding } from './standing/begin-with-standing.ts';
import { requireOutsideBox } from './require-outside-box.ts';
import { secretVotesOf } from './urn-store.ts';
import { insertVoices, updateVoices } from './voice-store.ts';

/** @throws ProblemError 409 `decision-closed` where its time is over; else as `heldDecision` */
export async function heldWithin(work: Work, id: DecisionId): Promise<KnownDecision> {
  const known = await heldDecision(work, id, ['open']);
  if (isOver(known.decision, work.at)) throw new ProblemError(409, 'decision-closed');
  return known;
}

/** What is wrong with a voice that has one already. */
const isThere = new Set<OpeningProblem>(['organisation-has-a-voice', 'same-person']);

/** @throws ProblemError 409 `no-late-joiners`, `voice-twice`, `not-ready` with what is wrong beside the others; 400 as `namedVoices` */
export async function addVoice(
  work: Work,
  id: DecisionId,
  draft: BodyOf<typeof adding>,
): Promise<ReplyOf<typeof adding>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId } = place;
  const { decision, voices, proxies } = await heldWithin(work, id);
  if (!decision.lateJoiners) throw new ProblemError(409, 'no-late-joiners');
  if (voices.length >= voicesAtMost) throw new ProblemError(409, 'too-many-voices');
  const [named] = await namedVoices(work, [draft]);
  if (named === undefined) throw new Error('No voice came back.');
  const voice: DecisionVoice = {
    ...named,
    id: VoiceId.parse(newId()),
    decisionId: id,
    present: false,
    struckReason: null,
    joinedLate: true,
  };
  const missing = openingProblems(decision, [...voices, voice], at);
  if (missing.some(({ code }) => isThere.has(code))) {
    throw new ProblemError(409, 'voice-twice', {
      field: voice.kind === 'person' ? 'name' : 'actorId',
    });
  }
  if (missing.length > 0) throw new ProblemError(409, 'not-ready', { missing });
  const changeSetId = await openChange(work, {
    kind: 'decision.voice-joined',
    params: { decision: decision.question, voice: voice.name },
  });
  await insertVoices(trx, neighbourhoodId, { voices: [voice], from: voices.length });
  const told = await beginWithStanding(work, {
    decision: withEvent(decision, at, { kind: 'voice-joined', words: { voice: voice.name } }),
    voices: [...voices, voice],
    proxies,
    concerns: ({ principalId, holderId }) =>
      voice.kind === 'organisation' &&
      (principalId === voice.actorId || holderId === voice.actorId),
  });
  await updateDecisions(trx, neighbourhoodId, { decisions: [told], at });
  return { changeSetId, id: voice.id };
}

/** Its ballot is void. @throws ProblemError 409 `voice-struck`, `voted-in-secret`, `in-paper-box`, `last-voice`; 404 `no-such-voice` */
export async function strikeVoice(
  work: Work,
  { decisionId, voiceId }: { readonly decisionId: DecisionId; readonly voiceId: VoiceId },
  { reason }: BodyOf<typeof striking>,
): Promise<ReplyOf<typeof striking>> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const known = await heldWithin(work, decisionId);
  const { decision, voices } = known;
  const voice = voiceOf(known, voiceId);
  if (voice.struckReason !== null) throw new ProblemError(409, 'voice-struck');
  const others = voices.filter(({ id, struckReason }) => id !== voiceId && struckReason === null);
  if (others.length === 0) throw new ProblemError(409, 'last-voice');
  if (decision.secret) {
    const { voted } = await secretVotesOf(trx, neighbourhoodId, { decisionId, isLocked: true });
    if (voted.includes(voiceId)) throw new ProblemError(409, 'voted-in-secret');
    await requireOutsideBox({ trx, neighbourhoodId }, { decisionId, voiceId });
  }
  const changeSetId = await openChange(work, {
    kind: 'decision.voice-struck',
    params: { decision: decision.question, voice: voice.name, reason },
  });
  await updateVoices(trx, neighbourhoodId, [{ ...voice, struckReason: reason }]);
  await deleteLinks(trx, neighbourhoodId, { decisionId, voices: [voiceId] });
  const words = { voice: voice.name, reason };
  const told = withEvent(decision, at, { kind: 'voice-struck', words });
  await updateDecisions(trx, neighbourhoodId, { decisions: [told], at });
  return { changeSetId };
}

/** @throws ProblemError 404 `no-such-voice`; else as `heldWithin` */
export async function setPresence(
  work: Work,
  id: DecisionId,
  { voices }: BodyOf<typeof presence>,
): Promise<ReplyOf<typeof presence>> {
  const { trx, place } = work;
  const known = await heldWithin(work, id);
  const said = new Map(voices.map(({ voiceId, present }) => [voiceOf(known, voiceId).id, present]));
  const changed = known.voices
    .filter(({ id, present }) => said.has(id) && said.get(id) !== present)
    .map((voice) => ({ ...voice, present: !voice.present }));
  const here = known.voices.filter(({ id, present }) => said.get(id) ?? present).length;
  if (changed.length > 0) {
    await openChange(work, {
      kind: 'decision.presence',
      params: { decision: known.decision.question, count: here },
    });
    await updateVoices(trx, place.neighbourhoodId, changed);
  }
  return { present: here };
}
