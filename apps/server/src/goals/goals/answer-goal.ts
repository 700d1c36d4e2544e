import { may } from '@augenhoehe/domain/access';
import {
  type ActorId,
  type BodyOf,
  dayInGermany,
  type GoalId,
  GoalWordId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type answerGoal as contract,
  askingProblem,
  decisionBy,
  type Goal,
  goalStanding,
  restingOnDecision,
  wordsAtMost,
} from '@augenhoehe/domain/goals';
import { consentProblem } from '@augenhoehe/domain/structure';
import type { Place } from '../../access/index.ts';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { updateGoals } from './goal-store.ts';
import { type KnownGoal, knownGoal, named } from './known-goal.ts';
import { insertWords, wordsOn, type WrittenWord } from './word-store.ts';

type Answer = BodyOf<typeof contract>;

/** By account a party speaks for itself alone; what came on paper or was said those write down who lead the process. */
export function mayAnswerFor(
  { member }: Place,
  actorId: ActorId,
  { way, lead }: { readonly way: Answer['way']; readonly lead: boolean },
): boolean {
  if (way !== 'account') return lead;
  return member.actorId === actorId && may(member, 'goal.speak', [actorId]);
}

/** @throws ProblemError as `answerGoal` says */
function requireAnswerable(
  { place, at }: Work,
  { goal, parties, rights }: KnownGoal,
  { actorId, ...answer }: Answer & { readonly actorId: ActorId },
) {
  const party = parties.find(({ id }) => id === actorId);
  if (party === undefined) throw new ProblemError(404, 'no-such-party');
  const { way } = answer;
  if (!mayAnswerFor(place, actorId, { way, lead: rights.lead })) {
    throw new ProblemError(403, 'not-allowed');
  }
  const today = dayInGermany(at);
  const givenOn = way === 'account' ? today : answer.givenOn;
  if (givenOn > today) throw new ProblemError(400, 'given-in-future');
  const problem = consentProblem(answer);
  if (problem !== null) throw new ProblemError(400, problem);
  if (answer.textId !== goal.textId) throw new ProblemError(409, 'version-outdated');
  // A no is taken at any time as long as somebody keeps to the goal.
  const isTakenBack = answer.answer === 'declined' && restingOnDecision.includes(goal.state);
  const asking = isTakenBack ? null : askingProblem(goal);
  if (asking !== null) throw new ProblemError(409, asking);
  return { party, givenOn, today };
}

interface Given {
  readonly answer: Answer;
  /** Whether with it every party has confirmed. */
  readonly isComplete: boolean;
  readonly today: string;
}

/** A no to what all had confirmed takes the decision back; one that rests on a rule stands, with the dissent beside it. */
function afterWord(goal: Goal, { answer, isComplete, today }: Given): Goal {
  if (isComplete && askingProblem(goal) === null) {
    const decision = decisionBy({ rule: null, today });
    return { ...goal, state: 'decided', stateReason: '', decision };
  }
  const isAgainst = answer.answer === 'declined' && goal.decision?.how === 'parties';
  return isAgainst
    ? { ...goal, state: 'adapted', stateReason: answer.reason, decision: null }
    : goal;
}

/** @throws ProblemError 409 `too-many-words` */
async function standingWith({ trx, place }: Work, { goal, parties }: KnownGoal, word: WrittenWord) {
  const before = await wordsOn(trx, place.neighbourhoodId, goal.id);
  if (before.length >= wordsAtMost) {
    throw new ProblemError(409, 'too-many-words', { most: wordsAtMost });
  }
  return goalStanding({
    textId: goal.textId,
    parties: parties.map(({ id }) => id),
    words: [...before, word],
  });
}

/**
 * Keeps the word of a party beside all it has said before. With the last one the goal is „vereinbart“.
 *
 * @throws ProblemError 403 `not-allowed`; 404 `no-such-goal`, `no-such-party`; 400 `given-in-future`,
 *   `paper-without-witness`; 409 `version-outdated`, `goal-not-asked`, `review-day-missing`, `too-many-words`
 */
export async function answerGoal(
  work: Work,
  { goalId, actorId }: { readonly goalId: GoalId; readonly actorId: ActorId },
  answer: Answer,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId } = place;
  const known = await knownGoal(work, goalId);
  const { goal } = known;
  const { party, givenOn, today } = requireAnswerable(work, known, { ...answer, actorId });
  const id = GoalWordId.parse(newId());
  const word = { ...answer, id, goalId, actorId, personId: place.person.id, givenOn };
  const { isComplete } = await standingWith(work, known, word);
  const after = afterWord(goal, { answer, isComplete, today });
  const decided = after.state === 'decided' && goal.state !== 'decided';
  const { way } = answer;
  const changeSetId = await openChange(work, {
    kind: 'goal.answered',
    params: { goal: named(goal), actor: party.name, answer: answer.answer, way, decided },
  });
  await insertWords(trx, neighbourhoodId, { words: [word], at });
  if (after !== goal) await updateGoals(trx, neighbourhoodId, { goals: [after], at });
  return { changeSetId, isDecided: decided };
}
