import {
  type ActorId,
  type BodyOf,
  dayInGermany,
  GoalActorId,
  type GoalId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type GoalActor,
  goalActorsAtMost,
  type nameGoalActors as contract,
  namingProblem,
  renamingProblem,
} from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import {
  actorsOn,
  insertGoalActors,
  updateGoalActors,
  type WrittenGoalActor,
} from './goal-actor-store.ts';
import { knownGoal, named } from './known-goal.ts';

type Naming = BodyOf<typeof contract>;

interface Changing {
  readonly joined: readonly WrittenGoalActor[];
  readonly left: readonly GoalActor[];
}

/** Who is new and who goes; whoever is already as it is wanted stays so. */
function changed(
  { at, newId, place }: Work,
  { goalId, naming, today }: { goalId: GoalId; naming: Naming; today: readonly GoalActor[] },
): Changing {
  const { role, joining, leaving, reason } = naming;
  const personId = place.person.id;
  const present = new Set(today.map(({ actorId }) => actorId));
  const fresh = [...new Set(joining)].filter((id) => !present.has(id));
  return {
    joined: fresh.map((actorId) => ({
      id: GoalActorId.parse(newId()),
      goalId,
      actorId,
      role,
      leftOn: null,
      leftReason: '',
      personId,
    })),
    left: today
      .filter(({ actorId }) => leaving.includes(actorId))
      .map((actor) => ({ ...actor, leftOn: dayInGermany(at), leftReason: reason, personId })),
  };
}

/** @throws ProblemError 404 `no-such-actor` */
async function namesOf(
  { trx }: Work,
  { joined, left }: Changing,
): Promise<(actors: readonly { readonly actorId: ActorId }[]) => string[]> {
  const ids = [...joined, ...left].map(({ actorId }) => actorId);
  const names = await actorNames(trx, ids);
  if (joined.some(({ actorId }) => !names.has(actorId))) {
    throw new ProblemError(404, 'no-such-actor');
  }
  return (actors) => actors.map(({ actorId }) => names.get(actorId) ?? '');
}

/**
 * Only what somebody changes is sent, so that two who name others at once lose nothing. What a party has said stays
 * readable after it has left.
 *
 * @throws ProblemError 404 `no-such-goal`, `no-such-actor`; 403 `not-allowed`; 409 `parties-follow`,
 *   `goal-not-discussed`, `parties-have-agreed`, `named-meanwhile`, `too-many-parties`; 400 `parties-without-reason`
 */
export async function nameActors(
  work: Work,
  goalId: GoalId,
  naming: Naming,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const { role, reason } = naming;
  const { goal, rights } = await knownGoal(work, goalId);
  if (!rights.steer) throw new ProblemError(403, 'not-allowed');
  const problem = namingProblem(goal, role);
  if (problem !== null) throw new ProblemError(409, problem);
  const all = await actorsOn(trx, neighbourhoodId, goalId);
  const today = all.filter((actor) => actor.role === role && actor.leftOn === null);
  const unsaid = renamingProblem({ role, named: today.length, reason });
  if (unsaid !== null) throw new ProblemError(400, unsaid);
  const { joined, left } = changed(work, { goalId, naming, today });
  if (joined.length + left.length === 0) throw new ProblemError(409, 'named-meanwhile');
  if (all.length + joined.length > goalActorsAtMost) {
    throw new ProblemError(409, 'too-many-parties', { most: goalActorsAtMost });
  }
  const names = await namesOf(work, { joined, left });
  const params = { goal: named(goal), role, reason, joined: names(joined), left: names(left) };
  const changeSetId = await openChange(work, { kind: 'goal.actors-named', params });
  await updateGoalActors(trx, neighbourhoodId, { actors: left, at });
  await insertGoalActors(trx, neighbourhoodId, { actors: joined, at });
  return { changeSetId };
}
