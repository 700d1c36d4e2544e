import { may } from '@augenhoehe/domain/access';
import { type ActorId, dayInGermany, type ReplyOf } from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import {
  type HandOverSheet,
  introductionsBy,
  levelsAround,
  type showHandOver as contract,
} from '@augenhoehe/domain/structure';
import { seenApproaches } from '../../contacts/index.ts';
import { actorNames, visibleContactPersons, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { networkTies } from '../../position/index.ts';
import { promisesOf } from '../agreements/promises-of.ts';
import { type SeenContexts, seenContexts } from '../tasks/seen-contexts.ts';
import { openTasks } from '../tasks/task-store.ts';
import { roleRows } from './list-roles.ts';
import { contextOf } from './seen-roles.ts';

async function rolesToHandOver(work: Work, seen: SeenContexts, actor: ActorId) {
  const today = dayInGermany(work.at);
  const rows = await roleRows(work, seen, { actor });
  return rows.filter(
    (role) =>
      role.actorId === actor &&
      (holdsOn(role, today) || role.hints.some(({ kind }) => kind === 'ended')),
  );
}

async function tasksToHandOver(
  { trx, place }: Work,
  seen: SeenContexts,
  actor: ActorId,
): Promise<HandOverSheet['tasks']> {
  const tasks = await openTasks(trx, place.neighbourhoodId, { seen: seen.ids, actor });
  return tasks.map((task) => {
    const context = contextOf(seen, task);
    const part = task.ownerId === actor ? 'owner' : task.offeredToId === actor ? 'asked' : 'deputy';
    return {
      id: task.id,
      title: task.title,
      dueOn: task.dueOn,
      doneBy: task.doneBy,
      state: task.state,
      part,
      context: context === null ? null : { kind: context.kind, id: context.id, name: context.name },
    };
  });
}

async function contactsOf(work: Work, me: ActorId): Promise<HandOverSheet['contacts']> {
  const { trx, place } = work;
  const ties = await networkTies(trx, place.neighbourhoodId);
  const levels = levelsAround(me, ties);
  const partners = [...levels.keys()];
  const names = await actorNames(trx, partners);
  const persons = Map.groupBy(
    (await visibleContactPersons(work, partners)).filter(({ state }) => state === 'active'),
    ({ actorId }) => actorId,
  );
  const only = new Set(introductionsBy(me, ties).map(({ actorId }) => actorId));
  return [...levels]
    .map(([id, level]) => ({
      actor: { id, name: names.get(id) ?? '' },
      level,
      people: (persons.get(id) ?? []).map(({ name, duty, phone, email, availability }) => ({
        name,
        duty,
        phone,
        email,
        availability,
      })),
      isOnlyHere: only.has(id),
    }))
    .toSorted((a, b) => b.level - a.level || a.actor.name.localeCompare(b.actor.name, 'de'));
}

/** Approaches in the actor's name, or in which it opens the door; without one nobody is told of them. */
async function stepsOf(work: Work, me: ActorId): Promise<HandOverSheet['steps']> {
  if (!may(work.place.member, 'approach.read')) return [];
  const { approaches } = await seenApproaches(work, { whose: 'all', state: 'open' });
  return approaches
    .filter(({ onBehalfOfId, doorOpenerId }) => onBehalfOfId === me || doorOpenerId === me)
    .map(({ actor, nextStep, nextStepOn }) => ({
      actor: { id: actor.id, name: actor.name },
      nextStep,
      on: nextStepOn,
    }));
}

/** @throws ProblemError 403 `not-allowed` for whoever does not act for this actor; 404 `no-such-actor` */
export async function showHandOver(
  work: Work,
  actorId: ActorId,
): Promise<ReplyOf<typeof contract>> {
  if (!may(work.place.member, 'role.edit', [actorId])) throw new ProblemError(403, 'not-allowed');
  const name = (await actorNames(work.trx, [actorId])).get(actorId);
  if (name === undefined) throw new ProblemError(404, 'no-such-actor');
  const seen = await seenContexts(work);
  return {
    actor: { id: actorId, name },
    roles: await rolesToHandOver(work, seen, actorId),
    tasks: await tasksToHandOver(work, seen, actorId),
    promises: await promisesOf(work, actorId),
    steps: await stepsOf(work, actorId),
    contacts: await contactsOf(work, actorId),
  };
}
