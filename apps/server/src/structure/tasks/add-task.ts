import { type BodyOf, dayInGermany, type ReplyOf, TaskId } from '@augenhoehe/domain/contract';
import { may } from '@augenhoehe/domain/access';
import {
  type addTask as contract,
  afterStep,
  emptyTask,
  mayStep,
  type Task,
  type TaskBeginning,
  TaskFacts,
  tasksAtMost,
  type TaskStep,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { countOf } from '../count-of.ts';
import {
  requireActorName,
  requireAgreement,
  requireContext,
  requireSoundTask,
} from './require-sound.ts';
import { partiesAround, seenContexts } from './seen-contexts.ts';
import { insertTasks } from './task-store.ts';

type FirstStep = Extract<TaskStep, { kind: 'take' | 'offer' }>;

function firstStep(beginning: TaskBeginning): FirstStep | null {
  switch (beginning.kind) {
    case 'accepted':
      return { kind: 'take', actorId: beginning.actorId, yes: beginning.yes };
    case 'offered':
      return { kind: 'offer', actorId: beginning.actorId };
    case 'seeking':
      return null;
  }
}

/** A task that nobody has yet. */
function newTask({ place, at, newId }: Work, facts: TaskFacts): Task {
  return {
    ...facts,
    id: TaskId.parse(newId()),
    state: 'seeking',
    ownerId: null,
    acceptedOn: null,
    acceptedBy: null,
    offeredToId: null,
    offeredOn: null,
    declinedById: null,
    declineReason: '',
    closedOn: null,
    closedReason: '',
    createdBy: place.person.id,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  };
}

async function begun(work: Work, task: Task, step: FirstStep | null): Promise<Task> {
  if (step === null) return task;
  await requireActorName(work, step.actorId);
  const stepped = afterStep(task, step, dayInGermany(work.at));
  if ('problem' in stepped) throw new ProblemError(400, stepped.problem);
  return { ...stepped.task, doneBy: task.doneBy };
}

export async function addTask(
  work: Work,
  { beginning, ...draft }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const given = Object.entries(draft).filter(([, value]) => value !== undefined);
  const facts = TaskFacts.parse({ ...emptyTask(draft.title), ...Object.fromEntries(given) });
  const seen = await seenContexts(work);
  requireContext(work, seen, facts);
  const parties = partiesAround(seen, facts);
  const blank = newTask(work, facts);
  const step = firstStep(beginning);
  const allowed =
    step === null
      ? may(place.member, 'task.edit', parties)
      : mayStep(place.member, step, { task: blank, parties });
  if (!allowed) throw new ProblemError(403, 'not-allowed');
  if (facts.deputyId !== null) await requireActorName(work, facts.deputyId);
  if (facts.agreementId !== null) await requireAgreement(work, facts.agreementId);
  const task = await begun(work, blank, step);
  requireSoundTask(task);
  const count = await countOf(trx, 'task', { neighbourhoodId: place.neighbourhoodId });
  if (count >= tasksAtMost) {
    throw new ProblemError(409, 'too-many-tasks', { most: tasksAtMost });
  }
  const changeSetId = await openChange(work, { kind: 'task.added', params: { task: task.title } });
  await insertTasks(trx, place.neighbourhoodId, { tasks: [task], at });
  return { changeSetId, id: task.id };
}
