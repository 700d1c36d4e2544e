import type { ActorId, GoalId } from '@augenhoehe/domain/contract';
import { type Goal, type GoalRights, goalRights } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { type SeenContexts, seenContexts, seesContext } from '../../structure/index.ts';
import { goalById, lockGoals } from './goal-store.ts';

export interface NamedActor {
  readonly id: ActorId;
  readonly name: string;
}

export interface KnownGoal {
  readonly goal: Goal;
  /** Whose goal it is today. */
  readonly parties: readonly NamedActor[];
  readonly rights: GoalRights;
  readonly seen: SeenContexts;
}

/** Whose goal it is today: who takes part in its cooperation, or sits in its body. */
export function partiesOfGoal(
  { contexts }: Pick<SeenContexts, 'contexts'>,
  { cooperationId, bodyId }: Pick<Goal, 'cooperationId' | 'bodyId'>,
): readonly NamedActor[] {
  const id = cooperationId ?? bodyId;
  const actors = contexts.find((context) => context.id === id)?.actors ?? [];
  // An actor with two seats in a body has one voice.
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

async function known(work: Work, goal: Goal | null | undefined): Promise<KnownGoal> {
  const seen = await seenContexts(work);
  if (goal === null || goal === undefined || !seesContext(seen, goal)) {
    throw new ProblemError(404, 'no-such-goal');
  }
  const parties = partiesOfGoal(seen, goal);
  const ids = parties.map(({ id }) => id);
  return { goal, parties, seen, rights: goalRights(work.place.member, goal, ids) };
}

/**
 * The goal, locked for this transaction.
 *
 * @throws ProblemError 404 `no-such-goal`, also where this member may not see it
 */
export async function knownGoal(work: Work, id: GoalId): Promise<KnownGoal> {
  const [goal] = await lockGoals(work.trx, work.place.neighbourhoodId, [id]);
  return await known(work, goal);
}

/**
 * The goal, to be read and not written.
 *
 * @throws ProblemError 404 `no-such-goal`, also where this member may not see it
 */
export async function readableGoal(work: Work, id: GoalId): Promise<KnownGoal> {
  return await known(work, await goalById(work.trx, work.place.neighbourhoodId, id));
}

/** How the journal names it. */
export function named({ key, text }: Pick<Goal, 'key' | 'text'>) {
  return { key, text };
}
