import { z } from 'zod';
import {
  ActorId,
  AgreementId,
  BodyId,
  CooperationId,
  endpoint,
  PlainDate,
  TaskId,
} from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { Task, TaskChanges, TaskFacts } from './task.ts';
import { TaskStep, Yes } from './task-step.ts';

const ofTask = ofNeighbourhood.extend({ taskId: TaskId });
const reading = { kind: 'member', action: 'inventory.read' } as const;
const writing = { kind: 'member', action: 'task.edit' } as const;
const NamedActor = z.object({ id: ActorId, name: z.string() });

/** So many tasks a neighbourhood keeps, done ones included. */
export const tasksAtMost = 5000;
/** So many are shown of those that are done or dropped, the latest first. */
export const closedShownAtMost = 200;

/** What a task can belong to, with who takes part in it today. */
export const TaskContext = z.object({
  kind: z.enum(['cooperation', 'body']),
  id: z.union([CooperationId, BodyId]),
  name: z.string(),
  actors: z.array(NamedActor),
});
export type TaskContext = z.infer<typeof TaskContext>;

export const TaskRow = Task.omit({ createdBy: true }).extend({
  owner: NamedActor.nullable(),
  deputy: NamedActor.nullable(),
  offeredTo: NamedActor.nullable(),
  declinedBy: NamedActor.nullable(),
  /** The agreement it comes from; `null` too where this member may not read it. */
  agreement: z.object({ id: AgreementId, title: z.string() }).nullable(),
  can: z.object({
    edit: z.boolean(),
    steer: z.boolean(),
    answer: z.boolean(),
    take: z.boolean(),
    remove: z.boolean(),
  }),
});
export type TaskRow = z.infer<typeof TaskRow>;

export const listTasks = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/tasks',
  summary:
    'The tasks this member sees by due day; of one actor, cooperation, body or agreement, or all',
  audience: reading,
  params: ofNeighbourhood,
  query: z.object({
    actor: ActorId.optional(),
    cooperation: CooperationId.optional(),
    body: BodyId.optional(),
    agreement: AgreementId.optional(),
    state: z.enum(['open', 'closed']).default('open'),
  }),
  reply: z.object({
    tasks: z.array(TaskRow),
    /** Those this member sees, by name. */
    contexts: z.array(TaskContext),
    can: z.object({ add: z.boolean(), recordYes: z.boolean() }),
  }),
});
export type TaskList = z.infer<typeof listTasks.reply>;

/** Who begins with a task: somebody who said yes, somebody who is asked, or whoever in the network takes it. */
export const TaskBeginning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), actorId: ActorId, yes: Yes }),
  z.object({ kind: z.literal('offered'), actorId: ActorId }),
  z.object({ kind: z.literal('seeking') }),
]);
export type TaskBeginning = z.infer<typeof TaskBeginning>;

export const addTask = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/tasks',
  summary: 'Add a task; nobody has it who did not say yes',
  audience: writing,
  params: ofNeighbourhood,
  body: TaskChanges.extend({ title: TaskFacts.shape.title, beginning: TaskBeginning }),
  reply: Changed.extend({ id: TaskId }),
});

export const editTask = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/tasks/:taskId',
  summary:
    'Change facts of a task; refused with `changed-meanwhile` where somebody else was faster',
  audience: writing,
  params: ofTask,
  body: z.object({
    changes: TaskChanges,
    /** The values the writer saw, for each changed fact. */
    was: TaskChanges,
  }),
  reply: Changed,
});

export const stepTask = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/tasks/:taskId/steps',
  summary:
    'Offer, open, accept, decline, take, complete, drop or reopen a task; refused with `task-moved-on` where it stands differently by now',
  audience: writing,
  params: ofTask,
  body: TaskStep,
  reply: Changed.extend({
    /** When a recurring task that was completed is due again. */
    next: PlainDate.nullable(),
  }),
});

/** So many go to others at once. */
export const handedOverAtMost = 100;

export const handOverTasks = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/task-hand-overs',
  summary: 'Offer several tasks at once, or record that the receivers have said yes; all or none',
  audience: writing,
  params: ofNeighbourhood,
  body: z.object({
    tasks: z
      .array(z.object({ taskId: TaskId, actorId: ActorId }))
      .min(1)
      .max(handedOverAtMost),
    /** `null`: they are asked. */
    yes: Yes.nullable(),
  }),
  reply: Changed,
});

export const removeTask = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/tasks/:taskId',
  summary: 'Remove a task entered by mistake; can be undone',
  audience: writing,
  params: ofTask,
  reply: Changed,
});
