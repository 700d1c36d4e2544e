import {
  type ActorId,
  type AgreementId,
  type BodyId,
  type CooperationId,
  dayInGermany,
  daysAfter,
  type PersonId,
  type TaskId,
} from '../contract/index.ts';
import { emptyTask, type Task } from '../structure/index.ts';
import type { Sample } from './hafergraben.ts';
import { dayBefore } from './sample-drafts.ts';

interface TaskIds {
  readonly actor: (key: string) => ActorId;
  readonly cooperation: (key: string) => CooperationId;
  readonly body: (key: string) => BodyId;
  /** Of the cooperation; `null`: nothing is agreed there. */
  readonly agreement: (cooperation: CooperationId) => AgreementId | null;
  readonly task: () => TaskId;
  /** Who entered them. */
  readonly createdBy: PersonId;
}

/** Months since their owners said yes, at the table. */
const acceptedMonthsAgo = 4;

/** 29 tasks, each accepted by its owner; 13 of them, six overdue ones among them, at one place. */
export function sampleTasks(
  { tasks, bodies }: Pick<Sample, 'tasks' | 'bodies'>,
  ids: TaskIds,
  now: Date,
): Task[] {
  const today = dayInGermany(now);
  const ofBodies = new Set(bodies.map(({ id }) => id));
  return tasks.map(({ context, title, owner, due_days: dueDays }): Task => {
    const cooperationId = ofBodies.has(context) ? null : ids.cooperation(context);
    return {
      ...emptyTask(title),
      cooperationId,
      bodyId: cooperationId === null ? ids.body(context) : null,
      dueOn: daysAfter(today, dueDays),
      ...(cooperationId === null
        ? { origin: 'meeting' }
        : { origin: 'agreement', agreementId: ids.agreement(cooperationId) }),
      id: ids.task(),
      state: 'accepted',
      ownerId: ids.actor(owner),
      acceptedOn: dayBefore(now, acceptedMonthsAgo),
      acceptedBy: 'oral',
      offeredToId: null,
      offeredOn: null,
      declinedById: null,
      declineReason: '',
      closedOn: null,
      closedReason: '',
      createdBy: ids.createdBy,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    };
  });
}
