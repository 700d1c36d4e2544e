import { z } from 'zod';
import {
  ActorId,
  BodyId,
  CooperationId,
  PlainDate,
  RoleAssignmentId,
  TaskId,
} from '../../contract/index.ts';
import { NoNewcomersHint, OneHandHint, QuietHint, SizeHint } from '../../inventory/index.ts';

const name = z.string();
const NamedActor = z.object({ kind: z.literal('actor'), id: ActorId, name });
const NamedCooperation = z.object({ kind: z.literal('cooperation'), id: CooperationId, name });
const NamedBody = z.object({ kind: z.literal('body'), id: BodyId, name });
const NamedTask = z.object({ kind: z.literal('task'), id: TaskId, name });

/** What a warning rests on, each somewhere to look. */
export const WarningEntry = z.discriminatedUnion('kind', [
  NamedActor,
  NamedCooperation,
  NamedBody,
  NamedTask,
]);
export type WarningEntry = z.infer<typeof WarningEntry>;

/** What a warning is about; `neighbourhood`: none of its parts alone. */
export const WarningSubject = z.discriminatedUnion('kind', [
  NamedActor,
  NamedCooperation,
  NamedBody,
  z.object({ kind: z.literal('neighbourhood') }),
]);
export type WarningSubject = z.infer<typeof WarningSubject>;

const about = { subject: WarningSubject, entries: z.array(WarningEntry) };

/**
 * Something in the entries that is worth a look early, with the numbers of its sentence. The key is the catalogue's
 * (`earlyWarningTerms`); `evaluation-open` and `bodies-alike` have none there. A question to those who know, never a verdict.
 */
export const EarlyWarning = z.discriminatedUnion('key', [
  z.object({ key: z.literal('w04'), ...about }),
  z.object({
    key: z.literal('w05'),
    ...about,
    roles: z.array(RoleAssignmentId),
    /** The last day of the first to end. */
    on: PlainDate,
    isPast: z.boolean(),
  }),
  z.object({ key: z.literal('w06'), ...about, hint: QuietHint }),
  z.object({
    key: z.literal('w09'),
    ...about,
    overdue: z.int(),
    unowned: z.int(),
    /** The earliest day that is past; `null`: none is. */
    since: PlainDate.nullable(),
  }),
  z.object({
    key: z.literal('w10'),
    ...about,
    tasks: z.int(),
    of: z.int(),
    percent: z.int(),
    overdue: z.int(),
    /** How many have to go to others until it is no longer too much. */
    toHandOver: z.int(),
  }),
  z.object({ key: z.literal('w11'), ...about, hint: SizeHint }),
  z.object({ key: z.literal('w12'), ...about }),
  z.object({ key: z.literal('w13'), ...about, since: PlainDate }),
  z.object({ key: z.literal('w14'), ...about }),
  z.object({ key: z.literal('w19'), ...about, hint: OneHandHint }),
  z.object({ key: z.literal('w20'), ...about, hint: NoNewcomersHint }),
  z.object({ key: z.literal('evaluation-open'), ...about }),
  z.object({ key: z.literal('bodies-alike'), ...about }),
]);
export type EarlyWarning = z.infer<typeof EarlyWarning>;

export const WarningKey = z.enum([
  'w04',
  'w05',
  'w06',
  'w09',
  'w10',
  'w11',
  'w12',
  'w13',
  'w14',
  'w19',
  'w20',
  'evaluation-open',
  'bodies-alike',
]);
export type WarningKey = EarlyWarning['key'];
