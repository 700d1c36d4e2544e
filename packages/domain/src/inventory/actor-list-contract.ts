import { z } from 'zod';
import {
  ActorGroupKey,
  ActorTypeKey,
  FieldKey,
  ResourceKey,
  StageKey,
  TargetGroupKey,
} from '../catalogue/index.ts';
import {
  AreaId,
  BodyId,
  ChangeSetId,
  endpoint,
  listOf,
  requiredText,
  text,
} from '../contract/index.ts';
import { VisibleActor } from './visibility/visible-actor.ts';
import { Page, ofNeighbourhood } from './contract-parts.ts';

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
  hidden: true,
}).extend({
  tieCount: z.int(),
  /** Where it sits today, of the bodies the reader may see. */
  bodies: z.array(BodyId),
  can: ActorPermissions,
});
export type ActorRow = z.infer<typeof ActorRow>;

export const actorSortKeys = ['name', 'type', 'area', 'stage', 'confirmed', 'ties'] as const;
export const Age = z.enum(['fresh', 'stale', 'unconfirmed']);

/** Filters of the inventory, the same in the address of the page and of the endpoint. */
export const ActorFilters = z.object({
  q: text(200).optional(),
  area: listOf(AreaId.or(z.literal('none'))).optional(),
  group: listOf(ActorGroupKey.or(z.literal('none'))).optional(),
  type: listOf(ActorTypeKey.or(z.literal('none'))).optional(),
  field: listOf(FieldKey.or(z.literal('none'))).optional(),
  target: listOf(TargetGroupKey.or(z.literal('none'))).optional(),
  offer: listOf(ResourceKey).optional(),
  need: listOf(ResourceKey).optional(),
  stage: listOf(StageKey).optional(),
  tag: listOf(requiredText(60)).optional(),
  /** `stale`: confirmed, but more than 12 months ago. */
  age: listOf(Age).optional(),
  /** `none`: actors without a tie. */
  ties: z.enum(['none', 'some']).optional(),
  /** `none`: actors that no map can show. */
  position: z.enum(['none', 'some']).optional(),
  /** `none`: actors that sit in no body today, as far as the reader may see. */
  body: listOf(BodyId.or(z.literal('none'))).optional(),
  /** `no`: exists, but takes part in no body today, as far as the reader may see. */
  active: z.enum(['yes', 'no']).optional(),
  /** Only what this import brought. */
  change: ChangeSetId.optional(),
});
export type ActorFilters = z.infer<typeof ActorFilters>;

export const ActorOrder = z.object({
  sort: z.enum(actorSortKeys).default('name'),
  direction: z.enum(['asc', 'desc']).default('asc'),
});

/** Actors that match the filters, and how many there are. */
export const FoundActors = z.object({
  actors: z.array(ActorRow),
  matching: z.int(),
  total: z.int(),
  /** Of all actors, confirmed more than 12 months ago. */
  stale: z.int(),
  unconfirmed: z.int(),
  can: z.object({ add: z.boolean(), import: z.boolean(), workingNotes: z.boolean() }),
});

export const listActors = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/actors',
  summary: 'Actors that match the filters, one page of them',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  query: ActorFilters.extend(ActorOrder.shape).extend(Page.shape),
  reply: FoundActors,
});
