import { z } from 'zod';
import { Formality, TieLevel, TieTypeKey } from '../catalogue/index.ts';
import { ActorId, endpoint, listOf, PlainDate, text, TieId } from '../contract/index.ts';
import { Tie, TieSide, TieStanding } from './tie.ts';
import { Changed, Page, ofNeighbourhood, ofTie } from './contract-parts.ts';

export const TieSortKey = z.enum([
  'from',
  'to',
  'type',
  'level',
  'formality',
  'standing',
  'updated',
]);

export const TieFilters = z.object({
  q: text(200).optional(),
  actor: ActorId.optional(),
  type: listOf(TieTypeKey).optional(),
  level: listOf(z.enum(['0', '1', '2', '3', '4', '5'])).optional(),
  standing: listOf(TieStanding).optional(),
});

export const TieOrder = z.object({
  sort: TieSortKey.default('from'),
  direction: z.enum(['asc', 'desc']).default('asc'),
});

export const listTies = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/ties',
  summary: 'Ties that match the filters, one page of them',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  query: TieFilters.extend(TieOrder.shape).extend(Page.shape),
  reply: z.object({
    ties: z.array(
      Tie.extend({
        fromName: z.string(),
        toName: z.string(),
        can: z.object({ edit: z.boolean(), remove: z.boolean(), state: z.array(TieSide) }),
      }),
    ),
    matching: z.int(),
    total: z.int(),
    standings: z.record(TieStanding, z.int()),
    can: z.object({ add: z.boolean(), import: z.boolean() }),
  }),
});
export type TieRow = z.infer<typeof listTies.reply>['ties'][number];

/** A tie as it stands after a write, so that whoever wrote it sees it without asking again. */
export const WrittenTie = Tie.pick({
  id: true,
  from: true,
  to: true,
  type: true,
  since: true,
  until: true,
  note: true,
  level: true,
  formality: true,
  standing: true,
});
export type WrittenTie = z.infer<typeof WrittenTie>;

const TieChanged = Changed.extend({ tie: WrittenTie });

const Statement = z.object({
  side: TieSide,
  level: TieLevel,
  formality: Formality.nullable(),
  source: text(200).optional(),
});

export const addTie = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/ties',
  summary: 'Add a tie with a first statement, or the statement alone where the tie is known',
  audience: { kind: 'member', action: 'tie.add' },
  params: ofNeighbourhood,
  body: z.object({
    from: ActorId,
    to: ActorId,
    type: TieTypeKey,
    since: PlainDate.nullable().optional(),
    until: PlainDate.nullable().optional(),
    note: text(2000).optional(),
    statement: Statement,
  }),
  reply: TieChanged.extend({ id: TieId, known: z.boolean() }),
});

const TieEdit = z.object({
  type: TieTypeKey.optional(),
  since: PlainDate.nullable().optional(),
  until: PlainDate.nullable().optional(),
  note: text(2000).optional(),
});
const tieEditFacts = TieEdit.keyof().options;

/**
 * Facts of a tie that somebody else changed after the writer saw them, to something else than the
 * writer wants.
 */
export function tieEditConflicts(
  stored: z.infer<typeof TieEdit>,
  changes: z.infer<typeof TieEdit>,
  was: z.infer<typeof TieEdit>,
): readonly (typeof tieEditFacts)[number][] {
  return tieEditFacts.filter(
    (fact) =>
      changes[fact] !== undefined &&
      was[fact] !== undefined &&
      stored[fact] !== was[fact] &&
      stored[fact] !== changes[fact],
  );
}

export const editTie = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/ties/:tieId',
  summary:
    'Change type, period or note of a tie; refused with `changed-meanwhile` where somebody else was faster',
  audience: { kind: 'member', action: 'tie.edit' },
  params: ofTie,
  body: TieEdit.extend({
    /** The values the writer saw, for each changed fact. */
    was: TieEdit,
  }),
  reply: TieChanged,
});

export const stateTie = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/ties/:tieId/statements/:side',
  summary: 'What one side says about a tie',
  audience: { kind: 'member', action: 'tie.state' },
  params: ofTie.extend({ side: TieSide }),
  body: Statement.omit({ side: true }),
  reply: TieChanged,
});

export const withdrawStatement = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/ties/:tieId/statements/:side',
  summary: 'Take back what one side said; the last statement of a tie stays',
  audience: { kind: 'member', action: 'tie.state' },
  params: ofTie.extend({ side: TieSide }),
  reply: TieChanged,
});

export const removeTie = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/ties/:tieId',
  summary: 'Remove a tie; can be undone',
  audience: { kind: 'member', action: 'tie.remove' },
  params: ofTie,
  reply: Changed,
});
