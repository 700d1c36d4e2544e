import type { ActorId, GoalId, WorkshopId } from '@augenhoehe/domain/contract';
import { type Goal, type GoalRights, goalRights, namesItsParties } from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { type SeenContexts, seenContexts, seesContext } from '../../structure/index.ts';
import { partiesOfWorkshops } from '../workshops/workshop-party-store.ts';
import { allWorkshops } from '../workshops/workshop-store.ts';
import { namedToday } from './goal-actor-store.ts';
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

/** Who takes part in the cooperation or sits in the body today. */
export function partiesInContext(
  { contexts }: Pick<SeenContexts, 'contexts'>,
  { cooperationId, bodyId }: Pick<Goal, 'cooperationId' | 'bodyId'>,
): readonly NamedActor[] {
  const id = cooperationId ?? bodyId;
  const actors = contexts.find((context) => context.id === id)?.actors ?? [];
  // An actor with two seats in a body has one voice.
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

type Whose = Pick<Goal, 'id' | 'cooperationId' | 'bodyId' | 'workshopId'>;

/** By name, each under what it belongs to. */
function grouped<Key>(
  rows: readonly (readonly [key: Key, actorId: ActorId])[],
  names: ReadonlyMap<ActorId, string>,
): ReadonlyMap<Key, readonly NamedActor[]> {
  const byKey = Map.groupBy(rows, ([key]) => key);
  return new Map(
    [...byKey].map(([key, all]) => [
      key,
      all
        .map(([, id]) => ({ id, name: names.get(id) ?? '' }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
    ]),
  );
}

interface Asked {
  readonly workshops: readonly WorkshopId[];
  readonly goals: readonly GoalId[];
}

/**
 * Whose each goal is today, read once for all: who takes part in its cooperation or body; of a theme, who takes part in the
 * workshop in which it was drafted, and outside of any, whom people have named.
 *
 * @param asked the workshops and goals that are asked about; all where it is left out
 */
export async function partiesOfGoals(
  work: Work,
  seen: SeenContexts,
  asked?: Asked,
): Promise<(goal: Whose) => readonly NamedActor[]> {
  const { trx, place } = work;
  const { neighbourhoodId } = place;
  const workshops =
    asked?.workshops ?? (await allWorkshops(trx, neighbourhoodId)).map(({ id }) => id);
  const invited = await partiesOfWorkshops(trx, neighbourhoodId, workshops);
  const goals = asked === undefined ? {} : { goals: asked.goals };
  const named = await namedToday(trx, neighbourhoodId, { role: 'party', ...goals });
  const actors = [...invited, ...named].map(({ actorId }) => actorId);
  const names = await actorNames(trx, [...new Set(actors)]);
  const ofWorkshops = grouped(
    invited.map(({ workshopId, actorId }) => [workshopId, actorId]),
    names,
  );
  const ofThemes = grouped(
    named.map(({ goalId, actorId }) => [goalId, actorId]),
    names,
  );
  return (goal) => {
    if (namesItsParties(goal)) return ofThemes.get(goal.id) ?? [];
    const { cooperationId, bodyId, workshopId } = goal;
    return cooperationId === null && bodyId === null && workshopId !== null
      ? (ofWorkshops.get(workshopId) ?? [])
      : partiesInContext(seen, goal);
  };
}

async function known(work: Work, goal: Goal | null | undefined): Promise<KnownGoal> {
  const seen = await seenContexts(work);
  if (goal === null || goal === undefined || !seesContext(seen, goal)) {
    throw new ProblemError(404, 'no-such-goal');
  }
  const { workshopId } = goal;
  const partiesOf = await partiesOfGoals(work, seen, {
    workshops: workshopId === null ? [] : [workshopId],
    goals: [goal.id],
  });
  const parties = partiesOf(goal);
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
