import { z } from 'zod';
import {
  ActorGroupKey,
  ActorTypeKey,
  FieldKey,
  Formality,
  ResourceKey,
  StageKey,
  TargetGroupKey,
  TieLevel,
  TieTypeKey,
} from '../catalogue/index.ts';
import {
  ActorId,
  AreaId,
  ChangeSetId,
  endpoint,
  Instant,
  listOf,
  PlainDate,
  requiredText,
  Slug,
  text,
  TieId,
} from '../contract/index.ts';
import { ActorChanges, ActorFacts, ConfirmableGroup, VisibleActor } from './actor.ts';
import { Area, AreaDraft } from './area.ts';
import { Tie, TieSide, TieStanding } from './tie.ts';

const neighbourhood = z.object({ slug: Slug });
const ofActor = neighbourhood.extend({ actorId: ActorId });
const ofTie = neighbourhood.extend({ tieId: TieId });
const ofArea = neighbourhood.extend({ areaId: AreaId });

/** Answer to every change: what to undo, if somebody wants to. */
export const Changed = z.object({ changeSetId: ChangeSetId });

/** What the reader of this reply may do with an actor. */
export const ActorPermissions = z.object({
  edit: z.boolean(),
  confirm: z.boolean(),
  remove: z.boolean(),
  addTie: z.boolean(),
});

export const ActorRow = VisibleActor.pick({
  id: true,
  name: true,
  type: true,
  areaId: true,
  stage: true,
  fields: true,
  targetGroups: true,
  offers: true,
  needs: true,
  street: true,
  postalCode: true,
  city: true,
  phone: true,
  email: true,
  web: true,
  tags: true,
  confirmedAt: true,
  confirmedBy: true,
}).extend({ tieCount: z.int(), can: ActorPermissions });
export type ActorRow = z.infer<typeof ActorRow>;

export const actorSortKeys = ['name', 'type', 'area', 'stage', 'confirmed', 'ties'] as const;
export const Age = z.enum(['fresh', 'stale', 'unconfirmed']);

/** Filters of the inventory, the same in the address of the page and of the endpoint. */
export const ActorFilters = z.object({
  q: text(200).optional(),
  area: listOf(AreaId.or(z.literal('none'))).optional(),
  group: listOf(ActorGroupKey).optional(),
  type: listOf(ActorTypeKey.or(z.literal('none'))).optional(),
  field: listOf(FieldKey).optional(),
  target: listOf(TargetGroupKey).optional(),
  offer: listOf(ResourceKey).optional(),
  need: listOf(ResourceKey).optional(),
  stage: listOf(StageKey).optional(),
  tag: listOf(requiredText(60)).optional(),
  /** `stale`: confirmed, but more than 12 months ago. */
  age: listOf(Age).optional(),
  /** `none`: actors without a tie. */
  ties: z.enum(['none', 'some']).optional(),
  /** Only what this import brought. */
  change: ChangeSetId.optional(),
});
export type ActorFilters = z.infer<typeof ActorFilters>;

export const ActorOrder = z.object({
  sort: z.enum(actorSortKeys).default('name'),
  direction: z.enum(['asc', 'desc']).default('asc'),
});

const Page = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

export const listActors = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/actors',
  summary: 'Actors that match the filters, one page of them',
  audience: { kind: 'member', action: 'inventory.read' },
  params: neighbourhood,
  query: ActorFilters.extend(ActorOrder.shape).extend(Page.shape),
  reply: z.object({
    actors: z.array(ActorRow),
    matching: z.int(),
    total: z.int(),
    /** Of all actors, confirmed more than 12 months ago. */
    stale: z.int(),
    unconfirmed: z.int(),
    can: z.object({ add: z.boolean(), import: z.boolean(), workingNotes: z.boolean() }),
  }),
});

/** A tie seen from an actor's sheet. */
export const TieOfActor = Tie.extend({
  partner: z.object({ id: ActorId, name: z.string(), type: ActorTypeKey.nullable() }),
  can: z.object({ edit: z.boolean(), remove: z.boolean(), state: z.array(TieSide) }),
});
export type TieOfActor = z.infer<typeof TieOfActor>;

export const showActor = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/actors/:actorId',
  summary: 'Everything known of an actor',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofActor,
  reply: z.object({
    actor: VisibleActor,
    ties: z.array(TieOfActor),
    /** For each offer, how many other actors need it; for each need, how many offer it. */
    matches: z.object({
      offers: z.record(ResourceKey, z.int()),
      needs: z.record(ResourceKey, z.int()),
    }),
    can: ActorPermissions.extend({ workingNotes: z.boolean(), history: z.boolean() }),
  }),
});
export type ActorSheet = z.infer<typeof showActor.reply>;

export const addActor = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/actors',
  summary: 'Add an actor; a name is enough',
  audience: { kind: 'member', action: 'actor.add' },
  params: neighbourhood,
  body: ActorChanges.extend({ name: ActorFacts.shape.name, source: text(200).optional() }),
  reply: Changed.extend({ id: ActorId }),
});

export const editActor = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/actors/:actorId',
  summary:
    'Change facts of an actor; refused with `changed-meanwhile` where somebody else was faster',
  audience: { kind: 'member', action: 'actor.edit' },
  params: ofActor,
  body: z.object({
    changes: ActorChanges,
    /** The values the writer saw, for each changed fact. */
    was: ActorChanges,
    source: text(200).optional(),
  }),
  reply: Changed,
});

export const confirmActor = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/actors/:actorId/confirmations',
  summary: 'Confirm groups of facts: they are right as they stand',
  audience: { kind: 'member', action: 'actor.confirm' },
  params: ofActor,
  body: z.object({ groups: z.array(ConfirmableGroup).min(1).max(10) }),
  reply: Changed,
});

export const removeActor = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/actors/:actorId',
  summary: 'Remove an actor and its ties; can be undone',
  audience: { kind: 'member', action: 'actor.remove' },
  params: ofActor,
  reply: Changed,
});

export const changeManyActors = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/actors/changes',
  summary: 'Change or remove many actors at once',
  audience: { kind: 'member', action: 'actor.remove' },
  params: neighbourhood,
  body: z.object({
    actors: z.array(ActorId).min(1).max(2000),
    change: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('add-tag'), tag: requiredText(60) }),
      z.object({ kind: z.literal('remove-tag'), tag: requiredText(60) }),
      z.object({ kind: z.literal('set-area'), areaId: AreaId.nullable() }),
      z.object({ kind: z.literal('set-type'), type: ActorTypeKey.nullable() }),
      z.object({ kind: z.literal('set-stage'), stage: StageKey }),
      z.object({ kind: z.literal('remove') }),
    ]),
  }),
  reply: Changed.extend({ changed: z.int() }),
});

/** Why two entries may be one and the same; `score` 0..1. */
export const Likeness = z.object({
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});

export const findSimilarActors = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/similar-actors',
  summary: 'Actors that may be the one somebody is about to enter',
  audience: { kind: 'member', action: 'inventory.read' },
  params: neighbourhood,
  query: z.object({ name: requiredText(200), except: ActorId.optional() }),
  reply: z.object({
    similar: z.array(
      Likeness.extend({
        id: ActorId,
        name: z.string(),
        type: ActorTypeKey.nullable(),
        areaId: AreaId.nullable(),
      }),
    ),
  }),
});

export const mergeActors = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/actors/:actorId/merge',
  summary: 'Merge another actor into this one, field by field; both keep their ties',
  audience: { kind: 'member', action: 'actor.merge' },
  params: ofActor,
  body: z.object({ other: ActorId, facts: ActorChanges }),
  reply: Changed,
});

export const TieSortKey = z.enum([
  'from',
  'to',
  'type',
  'level',
  'formality',
  'standing',
  'updated',
]);

export const listTies = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/ties',
  summary: 'Ties that match the filters, one page of them',
  audience: { kind: 'member', action: 'inventory.read' },
  params: neighbourhood,
  query: z
    .object({
      q: text(200).optional(),
      actor: ActorId.optional(),
      type: listOf(TieTypeKey).optional(),
      level: listOf(z.enum(['0', '1', '2', '3', '4', '5'])).optional(),
      standing: listOf(TieStanding).optional(),
      sort: TieSortKey.default('from'),
      direction: z.enum(['asc', 'desc']).default('asc'),
    })
    .extend(Page.shape),
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
  params: neighbourhood,
  body: z.object({
    from: ActorId,
    to: ActorId,
    type: TieTypeKey,
    since: PlainDate.nullable().optional(),
    until: PlainDate.nullable().optional(),
    note: text(2000).optional(),
    statement: Statement,
  }),
  reply: Changed.extend({ id: TieId, known: z.boolean() }),
});

export const editTie = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/ties/:tieId',
  summary: 'Change type, period or note of a tie',
  audience: { kind: 'member', action: 'tie.edit' },
  params: ofTie,
  body: z.object({
    type: TieTypeKey.optional(),
    since: PlainDate.nullable().optional(),
    until: PlainDate.nullable().optional(),
    note: text(2000).optional(),
  }),
  reply: Changed,
});

export const stateTie = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/ties/:tieId/statements/:side',
  summary: 'What one side says about a tie',
  audience: { kind: 'member', action: 'tie.state' },
  params: ofTie.extend({ side: TieSide }),
  body: Statement.omit({ side: true }),
  reply: Changed,
});

export const withdrawStatement = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/ties/:tieId/statements/:side',
  summary: 'Take back what one side said; the last statement of a tie stays',
  audience: { kind: 'member', action: 'tie.state' },
  params: ofTie.extend({ side: TieSide }),
  reply: Changed,
});

export const removeTie = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/ties/:tieId',
  summary: 'Remove a tie; can be undone',
  audience: { kind: 'member', action: 'tie.remove' },
  params: ofTie,
  reply: Changed,
});

export const listAreas = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/areas',
  summary: 'The areas of the neighbourhood in their order',
  audience: { kind: 'member', action: 'inventory.read' },
  params: neighbourhood,
  reply: z.object({
    areas: z.array(Area.extend({ actorCount: z.int() })),
    can: z.object({ edit: z.boolean() }),
  }),
});

export const addAreas = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/areas',
  summary: 'Add areas, by name or with outlines; a known name gets the new outline',
  audience: { kind: 'member', action: 'area.edit' },
  params: neighbourhood,
  body: z.object({ areas: z.array(AreaDraft).min(1).max(500) }),
  reply: Changed.extend({ added: z.int(), updated: z.int() }),
});

export const renameArea = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/areas/:areaId',
  summary: 'Rename an area',
  audience: { kind: 'member', action: 'area.edit' },
  params: ofArea,
  body: z.object({ name: requiredText(120) }),
  reply: Changed,
});

export const removeArea = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/areas/:areaId',
  summary: 'Remove an area; its actors stay, without an area',
  audience: { kind: 'member', action: 'area.edit' },
  params: ofArea,
  reply: Changed,
});

export const searchNeighbourhood = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/search',
  summary: 'Actors and tags by a few letters',
  audience: { kind: 'member', action: 'inventory.read' },
  params: neighbourhood,
  query: z.object({ q: requiredText(200) }),
  reply: z.object({
    actors: z.array(
      z.object({
        id: ActorId,
        name: z.string(),
        type: ActorTypeKey.nullable(),
        areaId: AreaId.nullable(),
      }),
    ),
    tags: z.array(z.string()),
  }),
});

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
  params: neighbourhood,
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
  params: neighbourhood.extend({ changeSetId: ChangeSetId }),
  body: z.object({ keepChanged: z.boolean().default(false) }),
  reply: Changed.extend({ kept: z.int() }),
});

export const streamChanges = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/events',
  summary: 'Server-sent events: `change` with kind and id, as soon as anybody changed anything',
  audience: { kind: 'member', action: 'inventory.read' },
  params: neighbourhood,
  reply: z.null(),
});
/** What an event of `streamChanges` carries. */
export const ChangeEvent = z.object({ kind: z.string(), changeSetId: ChangeSetId });
