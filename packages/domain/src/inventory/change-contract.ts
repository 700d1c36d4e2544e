import { z } from 'zod';
import {
  ActorId,
  AgreementId,
  BodyId,
  ChangeSetId,
  CooperationId,
  endpoint,
  GoalId,
  MeasureId,
  Instant,
  PersonId,
  PlainDate,
  text,
  TieId,
} from '../contract/index.ts';
import { Changed, ofNeighbourhood } from './contract-parts.ts';

export const ChangeEntry = z.object({
  id: ChangeSetId,
  at: Instant,
  /** Name of who did it; `null` for the product itself. */
  by: z.string().nullable(),
  kind: z.string(),
  params: z.record(z.string(), z.unknown()),
  undone: z.boolean(),
  undoes: ChangeSetId.nullable(),
  /** How many rows it touched; `entries` has the first of them. */
  entryCount: z.int(),
  entries: z.array(
    z.object({
      table: z.string(),
      before: z.record(z.string(), z.unknown()).nullable(),
      after: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
  can: z.object({ undo: z.boolean() }),
});

/** What kind of thing was changed; `undo` is taking back and bringing back. */
export const ChangeSubject = z.enum([
  'actor',
  'tie',
  'area',
  'body',
  'contact',
  'approach',
  'cooperation',
  'agreement',
  'example',
  'goal',
  'workshop',
  'measure',
  'public-page',
  'task',
  'warning',
  'role',
  'snapshot',
  'import',
  'member',
  'undo',
]);
export type ChangeSubject = z.infer<typeof ChangeSubject>;

/** What the coordination looks for in the journal. */
export const changeSearch = {
  /** Words of names and values, before or after; each has to come up in the change. */
  q: text(200).optional(),
  person: PersonId.optional(),
  subject: ChangeSubject.optional(),
  /** First and last day, both included, in Berlin. */
  from: PlainDate.optional(),
  until: PlainDate.optional(),
};

export const listChanges = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/changes',
  summary:
    'Who changed what when, newest first; of one actor with its ties, of one tie, of one body with its seats, of one cooperation with its parties and reviews, of one agreement with its versions, words and contributions, of one goal with its revisions, words, values and remarks, of one measure with what it takes, or of all',
  audience: { kind: 'member', action: 'journal.read' },
  params: ofNeighbourhood,
  query: z.object({
    ...changeSearch,
    actor: ActorId.optional(),
    tie: TieId.optional(),
    body: BodyId.optional(),
    cooperation: CooperationId.optional(),
    agreement: AgreementId.optional(),
    goal: GoalId.optional(),
    measure: MeasureId.optional(),
    /** Where the page before ended: instant and id of its last change. */
    before: Instant.optional(),
    beforeId: ChangeSetId.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  reply: z.object({
    changes: z.array(ChangeEntry),
    more: z.boolean(),
    /**
     * Everybody who changed anything, by name; on the first page of all changes, and only for those
     * who may read all of it.
     */
    people: z.array(z.object({ id: PersonId, name: z.string() })),
  }),
});

export const undoChange = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/changes/:changeSetId/undo',
  summary: 'Undo a change as a whole; refused with `changed-since` where later work builds on it',
  audience: { kind: 'member', action: 'change.undo' },
  params: ofNeighbourhood.extend({ changeSetId: ChangeSetId }),
  body: z.object({ keepChanged: z.boolean().default(false) }),
  reply: Changed.extend({ kept: z.int() }),
});

export const streamChanges = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/events',
  summary: 'Server-sent events: `change` with kind and id, as soon as anybody changed anything',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.null(),
});
