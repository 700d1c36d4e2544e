import { z } from 'zod';
import { ActorId, ChangeSetId, endpoint, Instant } from '../contract/index.ts';
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

export const listChanges = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/changes',
  summary: 'Who changed what when, newest first; of one actor, or of all',
  audience: { kind: 'member', action: 'journal.read' },
  params: ofNeighbourhood,
  query: z.object({
    actor: ActorId.optional(),
    /** Where the page before ended: instant and id of its last change. */
    before: Instant.optional(),
    beforeId: ChangeSetId.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  reply: z.object({ changes: z.array(ChangeEntry), more: z.boolean() }),
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
