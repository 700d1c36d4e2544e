import { type BodyOf, dayInGermany, type ReplyOf, TaskId } from '@augenhoehe/domain/contract';
import {
  afterStep,
  mayStep,
  type stepTask as contract,
  type StepProblem,
  type Task,
  type TaskChange,
  type TaskStep,
} from '@augenhoehe/domain/structure';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { type KnownTask, knownTask } from './known-task.ts';
import { nextOccurrence } from './next-occurrence.ts';
import { requireActorName } from './require-sound.ts';
import { insertTasks, updateTasks } from './task-store.ts';

/**
 * Who came too late to take a task learns who has it.
 *
 * @throws ProblemError
 */
async function refuseStep(
  { trx }: Work,
  {
    task,
    step,
    problem,
  }: {
    readonly task: Task;
    readonly step: TaskStep;
    readonly problem: StepProblem;
  },
): Promise<never> {
  const { ownerId } = task;
  if (problem === 'task-moved-on' && step.kind === 'take' && ownerId !== null) {
    const actor = (await actorNames(trx, [ownerId])).get(ownerId) ?? '';
    throw new ProblemError(409, 'task-taken', { actor });
  }
  const status = problem === 'task-moved-on' ? 409 : 400;
  throw new ProblemError(status, problem, { state: task.state });
}

interface Told {
  readonly task: string;
  readonly actor: string;
  /** When a yes was given. */
  readonly on: string;
  readonly next: string | null;
}

function toldAs(step: TaskStep, { task, actor, on, next }: Told): TaskChange {
  switch (step.kind) {
    case 'offer':
      return { kind: 'task.offered', params: { task, actor } };
    case 'seek':
      return { kind: 'task.opened', params: { task } };
    case 'withdraw':
      return { kind: 'task.withdrawn', params: { task } };
    case 'accept':
    case 'take':
      return {
        kind: 'task.accepted',
        params: { task, actor, means: step.yes.means, on },
      };
    case 'decline':
      return { kind: 'task.declined', params: { task, actor } };
    case 'complete':
      return { kind: 'task.completed', params: { task, next } };
    case 'drop':
      return { kind: 'task.dropped', params: { task } };
    case 'reopen':
      return { kind: 'task.reopened', params: { task } };
  }
}

/** The name of whom the step is about: who is asked, takes or answers. */
async function actorIn(work: Work, task: Task, step: TaskStep): Promise<string> {
  if ('actorId' in step) return await requireActorName(work, step.actorId);
  return task.offeredToId === null ? '' : await requireActorName(work, task.offeredToId);
}

/** A recurring task that is done begins anew with the same owner, on the first day that is still to come. */
function followUp({ at, newId }: Work, done: Task): Task | null {
  const today = dayInGermany(at);
  if (done.dueOn === null) return null;
  const after = done.dueOn > today ? done.dueOn : today;
  const dueOn = nextOccurrence({ rule: done.rule, from: done.dueOn }, after);
  if (dueOn === null) return null;
  return {
    ...done,
    id: TaskId.parse(newId()),
    dueOn,
    state: 'accepted',
    closedOn: null,
    createdAt: at.toISOString(),
  };
}

/**
 * The task after the step.
 *
 * @throws ProblemError where it cannot be taken, or not by this member
 */
export async function stepped(
  work: Work,
  { task, parties }: Pick<KnownTask, 'task' | 'parties'>,
  step: TaskStep,
): Promise<Task> {
  // Before rights, as it is by somebody else's step that they may have gone.
  const outcome = afterStep(task, step, dayInGermany(work.at));
  if ('problem' in outcome) {
    return await refuseStep(work, { task, step, problem: outcome.problem });
  }
  if (!mayStep(work.place.member, step, { task, parties })) {
    throw new ProblemError(403, 'not-allowed');
  }
  return outcome.task;
}

export async function stepTask(
  work: Work,
  id: TaskId,
  step: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await knownTask(work, id);
  const { task } = known;
  const changed = await stepped(work, known, step);
  const actor = await actorIn(work, task, step);
  const next = step.kind === 'complete' ? followUp(work, changed) : null;
  const changeSetId = await openChange(
    work,
    toldAs(step, {
      task: task.title,
      actor,
      on: changed.acceptedOn ?? dayInGermany(at),
      next: next?.dueOn ?? null,
    }),
  );
  // The rule goes on with the next one: reopened and completed again, this one brings no second.
  const kept = next === null ? changed : { ...changed, rule: '' };
  await updateTasks(trx, place.neighbourhoodId, { tasks: [kept], at });
  if (next !== null) await insertTasks(trx, place.neighbourhoodId, { tasks: [next], at });
  return { changeSetId, next: next?.dueOn ?? null };
}
