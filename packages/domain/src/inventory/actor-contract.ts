import { z } from 'zod';
import { ActorTypeKey, ResourceKey, StageKey } from '../catalogue/index.ts';
import { ActorId, AreaId, endpoint, requiredText, text } from '../contract/index.ts';
import { ActorChanges, ActorFacts, ConfirmableGroup, FactGroup } from './actor.ts';
import { Tie, TieSide } from './tie.ts';
import { SeatOfActor } from './bodies/seat-contract.ts';
import { Visibility } from '../access/index.ts';
import { VisibleActor } from './visibility/visible-actor.ts';
import { ActorPermissions } from './actor-list-contract.ts';
import { Changed, ofActor, ofNeighbourhood } from './contract-parts.ts';

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
    /** In bodies that the reader may see; past ones too. */
    seats: z.array(SeatOfActor),
    /** For each offer, how many other actors need it; for each need, how many offer it. */
    matches: z.object({
      offers: z.record(ResourceKey, z.int()),
      needs: z.record(ResourceKey, z.int()),
    }),
    can: ActorPermissions.extend({ workingNotes: z.boolean(), history: z.boolean() }),
    /** Levels that the reader may give the groups; groups without a choice are left out. */
    choices: z.partialRecord(FactGroup, z.array(Visibility)),
  }),
});
export type ActorSheet = z.infer<typeof showActor.reply>;

export const addActor = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/actors',
  summary: 'Add an actor; a name is enough',
  audience: { kind: 'member', action: 'actor.add' },
  params: ofNeighbourhood,
  body: ActorChanges.extend({ name: ActorFacts.shape.name, source: text(200).optional() }),
  reply: Changed.extend({ id: ActorId }),
});

export const LevelOfGroup = z.partialRecord(FactGroup, Visibility);

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
    /** Who shall see these groups. */
    levels: LevelOfGroup.optional(),
    /** The levels the writer saw, for each changed group. */
    levelsWere: LevelOfGroup.optional(),
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
  params: ofNeighbourhood,
  body: z.object({
    actors: z.array(ActorId).min(1).max(2000),
    change: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('add-tag'), tag: requiredText(60) }),
      z.object({ kind: z.literal('remove-tag'), tag: requiredText(60) }),
      z.object({ kind: z.literal('set-area'), areaId: AreaId.nullable() }),
      z.object({ kind: z.literal('set-type'), type: ActorTypeKey.nullable() }),
      z.object({ kind: z.literal('set-stage'), stage: StageKey }),
      z.object({
        kind: z.literal('set-level'),
        groups: z.array(FactGroup).min(1),
        level: Visibility,
      }),
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
  params: ofNeighbourhood,
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
  body: z.object({
    other: ActorId,
    facts: ActorChanges,
    /** Groups that are not named get the stricter level of the two. */
    levels: LevelOfGroup.optional(),
  }),
  reply: Changed,
});
