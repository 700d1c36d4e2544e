import { z } from 'zod';
import { ActorTypeKey } from '../../catalogue/index.ts';
import { ActorId, CooperationId, endpoint, PartyId, ReviewId, text } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { CooperationHint } from './cooperation-hints.ts';
import { Cooperation, CooperationChanges } from './cooperation.ts';
import { Party, PartyChanges, PartyFacts } from './party.ts';
import { PartyReview, Review } from './review.ts';

const ofCooperation = ofNeighbourhood.extend({ cooperationId: CooperationId });
const ofParty = ofCooperation.extend({ partyId: PartyId });
const ofReview = ofCooperation.extend({ reviewId: ReviewId });
const reading = { kind: 'member', action: 'inventory.read' } as const;
const writing = { kind: 'member', action: 'cooperation.edit' } as const;
const NamedActor = z.object({ id: ActorId, name: z.string(), type: ActorTypeKey.nullable() });

/** Far above what a neighbourhood has. */
export const cooperationsAtMost = 500;
export const partiesAtMost = 300;
export const reviewsAtMost = 100;

/** A cooperation as the list shows it. */
export const CooperationRow = Cooperation.omit({ note: true }).extend({
  /** In the order of the cooperation; those who have left too. */
  parties: z.array(NamedActor.extend({ until: PartyFacts.shape.until })),
  /** Without those that are so on purpose. */
  hints: z.array(CooperationHint),
});
export type CooperationRow = z.infer<typeof CooperationRow>;

export const listCooperations = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/cooperations',
  summary: 'The cooperations of the neighbourhood by name, with their parties',
  audience: reading,
  params: ofNeighbourhood,
  query: z.object({ actor: ActorId.optional() }),
  reply: z.object({
    cooperations: z.array(CooperationRow),
    can: z.object({ add: z.boolean() }),
  }),
});

export const PartyOfCooperation = Party.extend({
  actor: NamedActor,
  can: z.object({ edit: z.boolean() }),
});
export type PartyOfCooperation = z.infer<typeof PartyOfCooperation>;

export const showCooperation = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId',
  summary: 'Everything known of a cooperation, its parties and its reviews',
  audience: reading,
  params: ofCooperation,
  reply: z.object({
    cooperation: Cooperation,
    parties: z.array(PartyOfCooperation),
    /** The latest first. */
    reviews: z.array(Review),
    can: z.object({ edit: z.boolean() }),
  }),
});
export type CooperationSheet = z.infer<typeof showCooperation.reply>;

export const addCooperation = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/cooperations',
  summary: 'Add a cooperation; a name is enough. A partner takes part in it',
  audience: writing,
  params: ofNeighbourhood,
  body: CooperationChanges.extend({
    name: Cooperation.shape.name,
    parties: z.array(ActorId).max(partiesAtMost).default([]),
    source: text(200).optional(),
  }),
  reply: Changed.extend({ id: CooperationId }),
});

export const editCooperation = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId',
  summary:
    'Change facts of a cooperation; refused with `changed-meanwhile` where somebody else was faster',
  audience: writing,
  params: ofCooperation,
  body: z.object({
    changes: CooperationChanges,
    /** The values the writer saw, for each changed fact. */
    was: CooperationChanges,
    source: text(200).optional(),
  }),
  reply: Changed,
});

export const removeCooperation = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId',
  summary: 'Remove a cooperation entered by mistake with its parties and reviews; can be undone',
  audience: writing,
  params: ofCooperation,
  reply: Changed,
});

export const addParty = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/parties',
  summary: 'Let an actor take part',
  audience: writing,
  params: ofCooperation,
  body: PartyChanges.extend({ actorId: ActorId }),
  reply: Changed.extend({ id: PartyId }),
});

export const editParty = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/parties/:partyId',
  summary:
    'Change what a party says of itself, or until when it takes part; refused with `changed-meanwhile`',
  audience: writing,
  params: ofParty,
  body: z.object({ changes: PartyChanges, was: PartyChanges }),
  reply: Changed,
});

export const setPartyOrder = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/party-order',
  summary: 'Put the parties into the order they agreed on',
  audience: writing,
  params: ofCooperation,
  body: z.object({
    /** All of them, the first first. */
    parties: z.array(PartyId).max(partiesAtMost),
  }),
  reply: Changed,
});

export const removeParty = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/parties/:partyId',
  summary: 'Remove a party entered by mistake; one that leaves gets a last day instead',
  audience: writing,
  params: ofParty,
  reply: Changed,
});

const ReviewDraft = z.object({
  heldOn: Review.shape.heldOn,
  summary: Review.shape.summary,
  parties: z.array(PartyReview.omit({ expectation: true })).max(partiesAtMost),
});
export type ReviewDraft = z.infer<typeof ReviewDraft>;

export const addReview = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/reviews',
  summary: 'Keep what a review set beside the expectations, and when to look next',
  audience: writing,
  params: ofCooperation,
  body: ReviewDraft.extend({
    /** The next review; `null`: none is planned. */
    reviewOn: Cooperation.shape.reviewOn,
  }),
  reply: Changed.extend({ id: ReviewId }),
});

export const editReview = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/reviews/:reviewId',
  summary: 'Change a review; refused with `changed-meanwhile` where somebody else was faster',
  audience: writing,
  params: ofReview,
  body: z.object({ changes: ReviewDraft.partial(), was: ReviewDraft.partial() }),
  reply: Changed,
});

export const removeReview = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/reviews/:reviewId',
  summary: 'Remove a review entered by mistake; can be undone',
  audience: writing,
  params: ofReview,
  reply: Changed,
});
