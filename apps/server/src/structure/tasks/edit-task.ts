import type { BodyOf, ReplyOf, TaskId } from '@augenhoehe/domain/contract';
import { differingAmong } from '@augenhoehe/domain/inventory';
import {
  type editTask as contract,
  type TaskFactName,
  TaskFacts,
} from '@augenhoehe/domain/structure';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { knownTask } from './known-task.ts';
import {
  requireActorName,
  requireAgreement,
  requireContext,
  requireSoundTask,
} from './require-sound.ts';
import { updateTasks } from './task-store.ts';

const names = TaskFacts.keyof().options;

export async function editTask(
  work: Work,
  id: TaskId,
  { changes, was }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { task: stored, rights, seen } = await knownTask(work, id);
  if (!rights.edit) throw new ProblemError(403, 'not-allowed');
  requireUnchanged<TaskFacts, TaskFactName>(names, { stored, changes, was });
  const facts = differingAmong<TaskFacts, TaskFactName>(names, { stored, changes });
  const given = Object.fromEntries(facts.map((name) => [name, changes[name]]));
  const changed = { ...stored, ...TaskFacts.parse({ ...stored, ...given }) };
  if (facts.includes('cooperationId') || facts.includes('bodyId')) {
    requireContext(work, seen, changed);
  }
  if (facts.includes('deputyId') && changed.deputyId !== null) {
    await requireActorName(work, changed.deputyId);
  }
  if (facts.includes('agreementId') && changed.agreementId !== null) {
    await requireAgreement(work, changed.agreementId);
  }
  requireSoundTask(changed);
  const changeSetId = await openChange(work, {
    kind: 'task.edited',
    params: { task: changed.title, facts },
  });
  await updateTasks(work.trx, work.place.neighbourhoodId, { tasks: [changed], at: work.at });
  return { changeSetId };
}
