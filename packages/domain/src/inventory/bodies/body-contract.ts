import { z } from 'zod';
import { ActorId, BodyId, endpoint, Instant, text } from '../../contract/index.ts';
import { Changed, ofBody, ofNeighbourhood } from '../contract-parts.ts';
import { Body, BodyChanges, BodyFacts } from './body.ts';
import { BodyHint } from './body-hint.ts';
import { NamedActor } from './named-actor.ts';
import { Newcomers } from './newcomers.ts';
import { SeatOfBody } from './seat-contract.ts';

const Can = z.object({ edit: z.boolean() });

/** Who the actors are that its facts name, and what to look at. */
const Around = z.object({
  chair: NamedActor.nullable(),
  decider: NamedActor.nullable(),
  hints: z.array(BodyHint),
});

/** A body as the list shows it. */
export const BodyRow = Body.extend({
  ...Around.shape,
  /** Seats that nobody has taken. */
  vacant: z.int(),
  newcomers: Newcomers,
});
export type BodyRow = z.infer<typeof BodyRow>;

/** The most bodies that are listed; a neighbourhood has a few dozen at most. */
export const bodiesAtMost = 500;

export const listBodies = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/bodies',
  summary: 'The bodies of the neighbourhood by name, with their members counted',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({ bodies: z.array(BodyRow), can: Can }),
});

/** Another body with members in common. */
const Neighbour = z.object({
  id: BodyId,
  name: z.string(),
  members: z.int(),
  shared: z.array(z.object({ id: ActorId, name: z.string() })),
});

export const showBody = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId',
  summary: 'Everything known of a body, its seats, and the bodies it shares members with',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofBody,
  reply: z.object({
    body: Body,
    /** By name, past ones too. */
    seats: z.array(SeatOfBody),
    newcomers: Newcomers,
    ...Around.shape,
    overlaps: z.array(Neighbour),
    can: Can,
  }),
});
export type BodySheet = z.infer<typeof showBody.reply>;

export const addBody = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/bodies',
  summary: 'Add a body; name and type are enough',
  audience: { kind: 'member', action: 'body.edit' },
  params: ofNeighbourhood,
  body: BodyChanges.extend({
    name: BodyFacts.shape.name,
    type: BodyFacts.shape.type,
    source: text(200).optional(),
  }),
  reply: Changed.extend({ id: BodyId }),
});

export const editBody = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId',
  summary:
    'Change facts of a body; refused with `changed-meanwhile` where somebody else was faster',
  audience: { kind: 'member', action: 'body.edit' },
  params: ofBody,
  body: z.object({
    changes: BodyChanges,
    /** The values the writer saw, for each changed fact. */
    was: BodyChanges,
    source: text(200).optional(),
  }),
  reply: Changed,
});

export const confirmBody = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId/confirmations',
  summary: 'Confirm a body and its seats: they are right as they stand',
  audience: { kind: 'member', action: 'body.edit' },
  params: ofBody,
  reply: Changed,
});

export const mergeBodies = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId/merge',
  summary:
    'Merge another body into this one: facts as chosen, the seats of both, and all that belongs to either; can be undone; refused with `bodies-changed` where somebody else was faster',
  audience: { kind: 'member', action: 'body.edit' },
  params: ofBody,
  body: z.object({
    /** Which one is dissolved. */
    other: BodyId,
    /** What changes in the one that stays. */
    facts: BodyChanges,
    /** When each was last changed, as far as the writer saw. */
    seen: z.object({ kept: Instant, other: Instant }),
  }),
  reply: Changed,
});

export const removeBody = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId',
  summary: 'Remove a body and its seats, not the actors; can be undone',
  audience: { kind: 'member', action: 'body.edit' },
  params: ofBody,
  reply: Changed,
});
