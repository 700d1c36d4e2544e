import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import type { CooperationId } from '@augenhoehe/domain/contract';
import { type CalendarEntry, isAlive, type Task } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { cooperationsVisible } from '../cooperations/cooperation-store.ts';
import { type SeenContexts, seenContexts } from '../tasks/seen-contexts.ts';
import { openTasks } from '../tasks/task-store.ts';
import { agreedDays } from './agreed-days.ts';

function taskEntries({ place }: Work, tasks: readonly Task[], names: ReadonlyMap<string, string>) {
  const { actorId } = place.member;
  return tasks.flatMap((task): CalendarEntry[] => {
    const { id, title, ownerId, offeredToId, dueOn, rule, createdAt, updatedAt } = task;
    const isAsked = actorId !== null && offeredToId === actorId;
    const isOwn = actorId === null || ownerId === actorId || isAsked;
    if (dueOn === null || !isOwn) return [];
    const of = task.cooperationId ?? task.bodyId;
    return [
      {
        uid: `task-${id}`,
        kind: isAsked ? 'asked' : 'task',
        title,
        context: of === null ? '' : (names.get(of) ?? ''),
        on: dueOn,
        rule,
        createdAt,
        updatedAt,
      },
    ];
  });
}

/** Those this member speaks for: a partner where its actor takes part today. */
async function ownCooperations({ trx, place }: Work, { parties }: SeenContexts) {
  const { role, actorId } = place.member;
  const visible = sharedLevelsSeenBy(role);
  const all = await cooperationsVisible(trx, place.neighbourhoodId, visible);
  return all.filter(
    (cooperation) =>
      isAlive(cooperation) &&
      (actorId === null || (parties.get(cooperation.id) ?? []).includes(actorId)),
  );
}

async function agreementEntries(
  { trx, place }: Work,
  names: ReadonlyMap<string, string>,
  of: readonly CooperationId[],
): Promise<CalendarEntry[]> {
  const agreements = await agreedDays(trx, place.neighbourhoodId, of);
  return agreements.flatMap(({ id, cooperationId, title, reviewOn, endsOn, ...instants }) => {
    const about = { title, context: names.get(cooperationId) ?? '', rule: '', ...instants };
    return [
      ...(reviewOn === null
        ? []
        : [{ ...about, uid: `agreement-review-${id}`, kind: 'review' as const, on: reviewOn }]),
      ...(endsOn === null
        ? []
        : [{ ...about, uid: `agreement-end-${id}`, kind: 'end' as const, on: endsOn }]),
    ];
  });
}

/**
 * What stands in this member's calendar: open tasks of its actor and those it is asked for, reviews and ends of what
 * its actor takes part in. Who acts for no actor, the coordination, has those of the whole neighbourhood.
 */
export async function calendarEntries(work: Work): Promise<CalendarEntry[]> {
  const { trx, place } = work;
  const seen = await seenContexts(work);
  const names = new Map<string, string>(seen.contexts.map(({ id, name }) => [id, name]));
  const actor = place.member.actorId ?? undefined;
  const tasks = await openTasks(trx, place.neighbourhoodId, { seen: seen.ids, actor });
  const cooperations = await ownCooperations(work, seen);
  const ids: CooperationId[] = cooperations.map(({ id }) => id);
  return [
    ...taskEntries(work, tasks, names),
    ...cooperations.flatMap(({ id, name, reviewOn, createdAt, updatedAt }): CalendarEntry[] =>
      reviewOn === null
        ? []
        : [
            {
              uid: `cooperation-review-${id}`,
              kind: 'review',
              title: name,
              context: '',
              on: reviewOn,
              rule: '',
              createdAt,
              updatedAt,
            },
          ],
    ),
    ...(await agreementEntries(work, names, ids)),
  ];
}
