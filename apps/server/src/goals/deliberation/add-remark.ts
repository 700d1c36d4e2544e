import {
  type ActorId,
  type BodyOf,
  type GoalId,
  RemarkId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type addRemark as contract,
  type Remark,
  RemarkFacts,
  type RemarkKind,
  type RemarkProblem,
  remarkProblem,
  remarksAtMost,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { type KnownGoal, knownGoal, named } from '../goals/known-goal.ts';
import { insertRemarks, remarksOn } from './remark-store.ts';

type Said = BodyOf<typeof contract>;

/**
 * For whom it is said: for oneself by account, or on paper or by word of mouth for a party, written down by who leads the
 * process.
 *
 * @throws ProblemError 403 `not-allowed`; 404 `no-such-party`; 400 `recorded-without-party`
 */
function speakerOf(
  { place }: Work,
  { parties, rights }: KnownGoal,
  { actorId, way }: Pick<Said, 'actorId' | 'way'>,
): ActorId | null {
  const own = place.member.actorId;
  if (way === 'account') {
    if (actorId !== undefined && actorId !== own) throw new ProblemError(403, 'not-allowed');
    if (!rights.speak) throw new ProblemError(403, 'not-allowed');
    return own;
  }
  if (!rights.lead) throw new ProblemError(403, 'not-allowed');
  if (actorId === undefined) throw new ProblemError(400, 'recorded-without-party');
  if (!parties.some(({ id }) => id === actorId)) throw new ProblemError(404, 'no-such-party');
  return actorId;
}

const nothing = { replyToId: null, stance: null, field: null, passage: '', replacement: '' };

/** What of the facts its kind has. */
function factsOf({ kind, text, ...said }: Said): RemarkFacts {
  const { replyToId = null, stance = null, field = 'text', passage = '', replacement = '' } = said;
  const own: Readonly<Partial<Record<RemarkKind, Partial<RemarkFacts>>>> = {
    answer: { replyToId },
    reaction: { stance },
    amendment: { field, passage, replacement },
  };
  return RemarkFacts.parse({ ...nothing, kind, text, ...own[kind] });
}

/** Where a fault is shown. */
const faultyField: Readonly<Partial<Record<RemarkProblem, { readonly field: string }>>> = {
  'amendment-without-passage': { field: 'passage' },
  'amendment-changes-nothing': { field: 'replacement' },
};

/** @throws ProblemError 400 with what is wrong; 404 `no-such-question`; 409 `passage-gone`, `too-many-remarks` */
function requireSound({ goal }: KnownGoal, facts: RemarkFacts, before: readonly Remark[]): void {
  const problem = remarkProblem(facts);
  if (problem !== null) throw new ProblemError(400, problem, faultyField[problem] ?? {});
  const { kind, replyToId, field, passage } = facts;
  const question = before.find(({ id }) => id === replyToId);
  if (kind === 'answer' && question?.kind !== 'question') {
    throw new ProblemError(404, 'no-such-question');
  }
  if (field !== null && !goal[field].includes(passage)) {
    throw new ProblemError(409, 'passage-gone', { current: goal[field] });
  }
  if (before.length >= remarksAtMost) {
    throw new ProblemError(409, 'too-many-remarks', { most: remarksAtMost });
  }
}

/** @throws ProblemError 404 `no-such-goal`; 409 `goal-not-discussed`, `version-outdated`; else as `speakerOf` and `requireSound` */
export async function addRemark(
  work: Work,
  goalId: GoalId,
  said: Said,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId, person } = place;
  const known = await knownGoal(work, goalId);
  const { goal, parties } = known;
  const actorId = speakerOf(work, known, said);
  if (goal.state === 'dropped') throw new ProblemError(409, 'goal-not-discussed');
  if (said.textId !== goal.textId) throw new ProblemError(409, 'version-outdated');
  const facts = factsOf(said);
  requireSound(known, facts, await remarksOn(trx, neighbourhoodId, goalId));
  const remark = {
    ...facts,
    id: RemarkId.parse(newId()),
    goalId,
    actorId,
    textId: goal.textId,
    way: said.way,
    personId: person.id,
    fate: 'open' as const,
    fateReason: '',
    fateBy: null,
    fateOn: null,
  };
  const actor = parties.find(({ id }) => id === actorId)?.name ?? '';
  const changeSetId = await openChange(work, {
    kind: 'goal.remarked',
    params: { goal: named(goal), actor, remark: facts.kind },
  });
  await insertRemarks(trx, neighbourhoodId, { remarks: [remark], at });
  return { changeSetId, id: remark.id };
}
