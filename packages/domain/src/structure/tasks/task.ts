import { z } from 'zod';
import {
  ActorId,
  AgreementId,
  BodyId,
  CooperationId,
  Instant,
  PersonId,
  PlainDate,
  requiredText,
  TaskId,
  text,
} from '../../contract/index.ts';
import { RecurrenceRule } from './recurrence.ts';

/**
 * How a task stands.
 *
 * - `offered`: somebody is asked for it, and has not answered
 * - `seeking`: it is open to the network, „Wer übernimmt?“
 * - `accepted`: its owner said yes
 */
export const TaskState = z.enum(['offered', 'seeking', 'accepted', 'done', 'dropped']);
export type TaskState = z.infer<typeof TaskState>;

/** What a task comes from. */
export const TaskOrigin = z.enum(['meeting', 'agreement', 'measure', 'idea']);
export type TaskOrigin = z.infer<typeof TaskOrigin>;

/** How somebody said yes: with their own account, or to the coordination. */
export const YesMeans = z.enum(['account', 'oral', 'paper']);
export type YesMeans = z.infer<typeof YesMeans>;

/** What is recorded of a task beside who has it. Empty text and `null` mean: not known, or not yet. */
export const TaskFacts = z.object({
  title: requiredText(200),
  /** What it belongs to: a cooperation, a body, or with neither the neighbourhood. */
  cooperationId: CooperationId.nullable(),
  bodyId: BodyId.nullable(),
  deputyId: ActorId.nullable(),
  /** Who does it at the owner's, as a function. */
  doneBy: text(160),
  dueOn: PlainDate.nullable(),
  rule: RecurrenceRule,
  origin: TaskOrigin,
  /** The agreement it comes from, where that is kept here. */
  agreementId: AgreementId.nullable(),
  /** „Sitzung vom 12. Oktober“. */
  originNote: text(300),
  note: text(2000),
});
export type TaskFacts = z.infer<typeof TaskFacts>;
export type TaskFactName = keyof TaskFacts;

export const TaskChanges = TaskFacts.partial();
export type TaskChanges = z.infer<typeof TaskChanges>;

export const Task = TaskFacts.extend({
  id: TaskId,
  state: TaskState,
  /** The one actor that has it; while another is asked, the one that had it before. */
  ownerId: ActorId.nullable(),
  acceptedOn: PlainDate.nullable(),
  acceptedBy: YesMeans.nullable(),
  offeredToId: ActorId.nullable(),
  offeredOn: PlainDate.nullable(),
  /** Who said no last, and why. */
  declinedById: ActorId.nullable(),
  declineReason: text(500),
  closedOn: PlainDate.nullable(),
  /** Why it was dropped. */
  closedReason: text(500),
  createdBy: PersonId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Task = z.infer<typeof Task>;

/** A task of which nothing is known but what is to be done. */
export function emptyTask(title: string): TaskFacts {
  return {
    title,
    cooperationId: null,
    bodyId: null,
    deputyId: null,
    doneBy: '',
    dueOn: null,
    rule: '',
    origin: 'idea',
    agreementId: null,
    originNote: '',
    note: '',
  };
}

/** Whether there is still something to do. */
export function isOpen({ state }: Pick<Task, 'state'>): boolean {
  return state !== 'done' && state !== 'dropped';
}
