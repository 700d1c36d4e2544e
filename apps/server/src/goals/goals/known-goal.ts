import type { ActorId, GoalId, WorkshopId } from '@augenhoehe/domain/contract';
import { type Goal, type GoalRights, goalRights } from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { type SeenContexts, seenContexts, seesContext } from '../../structure/index.ts';
import { partiesOfWorkshops } from '../workshops/workshop-party-store.ts';
import { allWorkshops } from '../workshops/workshop-store.ts';
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

type Whose = Pick<Goal, 'cooperationId' | 'bodyId' | 'workshopId'>;

/** Of goals of a theme: who takes part in the workshop in which they were drafted. */
async function partiesByWorkshop(
  { trx, place }: Work,
  ids: readonly WorkshopId[],
): Promise<ReadonlyMap<WorkshopId, readonly NamedActor[]>> {
  const parties = await partiesOfWorkshops(trx, place.neighbourhoodId, ids);
  const actors = [...new Set(parties.map(({ actorId }) => actorId))];
  const names = await actorNames(trx, actors);
  const byWorkshop = Map.groupBy(parties, ({ workshopId }) => workshopId);
  return new Map(
    [...byWorkshop].map(([id, all]) => [
      id,
      all
        .map(({ actorId }) => ({ id: actorId, name: names.get(actorId) ?? '' }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
    ]),
  );
}

/** Whose each goal is today, read once for all. */
export async function partiesOfGoals(
  work: Work,
  seen: SeenContexts,
  workshops?: readonly WorkshopId[],
): Promise<(goal: Whose) => readonly NamedActor[]> {
  const { trx, place } = work;
  const ids = workshops ?? (await allWorkshops(trx, place.neighbourhoodId)).map(({ id }) => id);
  const ofThemes = await partiesByWorkshop(work, ids);
  return ({ workshopId, ...goal }) =>
    goal.cooperationId === null && goal.bodyId === null
      ? workshopId === null
        ? []
        : (ofThemes.get(workshopId) ?? [])
      : partiesInContext(seen, goal);
}

async function known(work: Work, goal: Goal | null | undefined): Promise<KnownGoal> {
  const seen = await seenContexts(work);
  if (goal === null || goal === undefined || !seesContext(seen, goal)) {
    throw new ProblemError(404, 'no-such-goal');
  }
  const { workshopId } = goal;
  const partiesOf = await partiesOfGoals(work, seen, workshopId === null ? [] : [workshopId]);
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
