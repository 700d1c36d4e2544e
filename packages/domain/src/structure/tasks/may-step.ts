import { may, type Member } from '../../access/index.ts';
import type { ActorId } from '../../contract/index.ts';
import type { Task } from './task.ts';
import type { TaskStep } from './task-step.ts';

type Held = Pick<Task, 'ownerId' | 'offeredToId'>;

/** What a member may do with a task. */
export interface TaskRights {
  readonly edit: boolean;
  /** Ask somebody, open it to the network, ask nobody any longer, close and reopen it. */
  readonly steer: boolean;
  /** Say yes or no for the one asked. */
  readonly answer: boolean;
  /** Take what is open to the network. */
  readonly take: boolean;
}

function known(ids: readonly (ActorId | null)[]): ActorId[] {
  return ids.flatMap((id) => id ?? []);
}

/**
 * Who has a task steers it; where nobody has it, whoever takes part in what it belongs to. The coordination may do
 * all of it, but a yes is given to it, never for anybody.
 *
 * @param parties the actors that take part in the task's context today
 */
export function taskRights(
  member: Member,
  { ownerId, offeredToId }: Held,
  parties: readonly ActorId[],
): TaskRights {
  const around = [...known([ownerId]), ...parties];
  return {
    edit: may(member, 'task.edit', around),
    steer: may(member, 'task.edit', ownerId === null ? parties : [ownerId]),
    answer: offeredToId !== null && may(member, 'task.edit', [offeredToId]),
    take: may(member, 'task.edit'),
  };
}

/** Whether the member may take this step. A partner says yes with its account alone, the coordination never so. */
export function mayStep(
  member: Member,
  step: TaskStep,
  { task, parties }: { readonly task: Held; readonly parties: readonly ActorId[] },
): boolean {
  const rights = taskRights(member, task, parties);
  const isOwnYes = !('yes' in step) || (member.actorId !== null) === (step.yes.means === 'account');
  if (step.kind === 'accept' || step.kind === 'decline') return isOwnYes && rights.answer;
  if (step.kind !== 'take') return rights.steer;
  return isOwnYes && may(member, 'task.edit', [step.actorId]);
}
