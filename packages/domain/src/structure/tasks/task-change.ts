import { z } from 'zod';
import { PlainDate } from '../../contract/index.ts';
import { TaskFacts, YesMeans } from './task.ts';

const task = z.string();
/** The name of who has it, is asked or answers. */
const actor = z.string();

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of tasks. */
export const TaskChange = z.discriminatedUnion('kind', [
  change('task.added', z.object({ task })),
  change('task.edited', z.object({ task, facts: z.array(TaskFacts.keyof()) })),
  change('task.removed', z.object({ task })),
  change('task.offered', z.object({ task, actor })),
  change('task.opened', z.object({ task })),
  change('task.withdrawn', z.object({ task })),
  /** `on`: when the yes was given. */
  change('task.accepted', z.object({ task, actor, means: YesMeans, on: PlainDate })),
  change('task.declined', z.object({ task, actor })),
  /** `next`: when a recurring task is due again; `null`: not. */
  change('task.completed', z.object({ task, next: PlainDate.nullable() })),
  change('task.dropped', z.object({ task })),
  change('task.reopened', z.object({ task })),
  /** Several at once; `accepted`: the receivers had said yes. */
  change('task.handed-over', z.object({ tasks: z.int(), accepted: z.boolean() })),
]);
export type TaskChange = z.infer<typeof TaskChange>;
