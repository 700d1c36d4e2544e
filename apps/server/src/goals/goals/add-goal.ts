import { may } from '@augenhoehe/domain/access';
import {
  type BodyOf,
  GoalId,
  GoalRevisionId,
  GoalTextId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type addGoal as contract,
  emptyGoal,
  type Goal,
  GoalFacts,
  goalsAtMost,
  proposedKey,
  wordingOf,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { seenContexts } from '../../structure/index.ts';
import { openChange } from '../change.ts';
import type { WrittenGoal } from './goal-row.ts';
import { countGoals, goalById, goalKeys, insertGoals } from './goal-store.ts';
import { named } from './known-goal.ts';
import { requireContext, requireSoundGoal } from './require-sound.ts';
import { insertRevisions } from './revision-store.ts';

/** The short name given, or the next one at its place in the tree. */
async function keyFor(work: Work, given: BodyOf<typeof contract>): Promise<string> {
  if (given.key !== undefined) return given.key;
  const { trx, place } = work;
  const { neighbourhoodId } = place;
  const id = given.parentId ?? null;
  const parent = id === null ? null : await goalById(trx, neighbourhoodId, id);
  return proposedKey(given.level ?? 'guiding', parent, await goalKeys(trx, neighbourhoodId));
}

/** Where a goal comes from that was drafted in a workshop. */
type Origin = Pick<Goal, 'workshopId' | 'interestIds' | 'proposedById'>;

/**
 * Writes an idea with its first revision.
 *
 * @throws ProblemError as `requireSoundGoal`; 409 `too-many-goals`
 */
export async function writeNewGoal(
  work: Work,
  given: BodyOf<typeof contract>,
  origin: Origin,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId, person } = place;
  const facts = Object.entries(given).filter(([, value]) => value !== undefined);
  const goal: WrittenGoal = {
    ...GoalFacts.parse({
      ...emptyGoal(given.text),
      ...Object.fromEntries(facts),
      key: await keyFor(work, given),
    }),
    ...origin,
    id: GoalId.parse(newId()),
    state: origin.workshopId === null ? 'idea' : 'in-negotiation',
    stateReason: '',
    textId: GoalTextId.parse(newId()),
    decision: null,
    createdBy: person.id,
  };
  await requireSoundGoal(work, await seenContexts(work), goal);
  if ((await countGoals(trx, neighbourhoodId)) >= goalsAtMost) {
    throw new ProblemError(409, 'too-many-goals', { most: goalsAtMost });
  }
  const changeSetId = await openChange(work, { kind: 'goal.added', params: { goal: named(goal) } });
  await insertGoals(trx, neighbourhoodId, { goals: [goal], at });
  const revision = {
    id: GoalRevisionId.parse(newId()),
    goalId: goal.id,
    number: 1,
    textId: goal.textId,
    wording: wordingOf(goal),
    reason: '',
    remarkId: null,
    proposedById: goal.proposedById,
    personId: person.id,
  };
  await insertRevisions(trx, neighbourhoodId, { revisions: [revision], at });
  return { changeSetId, id: goal.id };
}

/** @throws ProblemError as `writeNewGoal` and `requireContext` */
export async function addGoal(
  work: Work,
  given: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { member } = work.place;
  if (!may(member, 'goal.speak')) throw new ProblemError(403, 'not-allowed');
  const { cooperationId = null, bodyId = null } = given;
  requireContext(work, await seenContexts(work), { cooperationId, bodyId });
  return await writeNewGoal(work, given, {
    workshopId: null,
    interestIds: [],
    proposedById: member.actorId,
  });
}
