import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, ChangeSetId, TaskId } from '@augenhoehe/domain/contract';
import {
  addTask as addContract,
  type TaskBeginning,
  type TaskChanges,
  type TaskRow,
  type TaskStep,
} from '@augenhoehe/domain/structure';
import type { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { toldStructure } from '../told-structure.ts';
import { addTask } from './add-task.ts';
import { editTask } from './edit-task.ts';
import { handOverTasks } from './hand-over-tasks.ts';
import { listTasks } from './list-tasks.ts';
import { removeTask } from './remove-task.ts';
import { stepTask } from './step-task.ts';

/** What people of one role do about tasks. */
export class TestTasks {
  readonly here: TestNeighbourhood;
  readonly role: Role;
  readonly actorId: ActorId | null;

  constructor(
    here: TestNeighbourhood,
    role: Role = 'coordination',
    actorId: ActorId | null = null,
  ) {
    this.here = here;
    this.role = role;
    this.actorId = actorId;
  }

  async add(
    title: string,
    facts: TaskChanges & { readonly beginning?: TaskBeginning } = {},
  ): Promise<TaskId> {
    const draft = addContract.body.parse({ beginning: { kind: 'seeking' }, ...facts, title });
    const { id } = await this.here.as(this.role, (work) => addTask(work, draft), this.actorId);
    return id;
  }

  /** A task to which the actor has said yes. */
  async addOf(actorId: ActorId, title: string, facts: TaskChanges = {}): Promise<TaskId> {
    const means = this.actorId === null ? ('oral' as const) : ('account' as const);
    const yes = { means, on: '2026-11-20' };
    return await this.add(title, { ...facts, beginning: { kind: 'accepted', actorId, yes } });
  }

  async step(id: TaskId, step: TaskStep) {
    return await this.here.as(this.role, (work) => stepTask(work, id, step), this.actorId);
  }

  async edit(id: TaskId, changes: TaskChanges, was: TaskChanges) {
    const edit = { changes, was };
    return await this.here.as(this.role, (work) => editTask(work, id, edit), this.actorId);
  }

  async handOver(
    tasks: readonly (readonly [TaskId, ActorId])[],
    yes: { readonly means: 'oral' | 'paper'; readonly on: string } | null = null,
  ) {
    const body = { tasks: tasks.map(([taskId, actorId]) => ({ taskId, actorId })), yes };
    return await this.here.as(this.role, (work) => handOverTasks(work, body), this.actorId);
  }

  async remove(id: TaskId) {
    return await this.here.as(this.role, (work) => removeTask(work, id), this.actorId);
  }

  async list(query: Partial<Parameters<typeof listTasks>[1]> = {}) {
    return await this.here.as(
      this.role,
      (work) => listTasks(work, { state: 'open', ...query }),
      this.actorId,
    );
  }

  async titles(query: Partial<Parameters<typeof listTasks>[1]> = {}): Promise<string[]> {
    return (await this.list(query)).tasks.map(({ title }) => title);
  }

  /** The task as this member sees it, done or not. */
  async row(id: TaskId): Promise<TaskRow> {
    const open = await this.list();
    const closed = await this.list({ state: 'closed' });
    const found = [...open.tasks, ...closed.tasks].find((task) => task.id === id);
    if (found === undefined) throw new Error('That task is not there.');
    return found;
  }

  async undo(changeSetId: ChangeSetId): Promise<void> {
    await this.here.as(
      this.role,
      (work) =>
        undoChange({ ...work, toldTables: toldStructure }, changeSetId, { keepChanged: false }),
      this.actorId,
    );
  }
}
