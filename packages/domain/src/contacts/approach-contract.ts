import { z } from 'zod';
import { ActorTypeKey, StageKey } from '../catalogue/index.ts';
import { ActorId, ApproachId, endpoint, listOf } from '../contract/index.ts';
import { Changed, ofNeighbourhood } from '../inventory/index.ts';
import { Approach, ApproachChanges, ApproachFacts } from './approach.ts';

const ofApproach = ofNeighbourhood.extend({ approachId: ApproachId });
const reading = { kind: 'member', action: 'approach.read' } as const;
const writing = { kind: 'member', action: 'approach.edit' } as const;
const Named = z.object({ id: ActorId, name: z.string() });

/** An approach as lists show it. */
export const ApproachRow = Approach.omit({ ownerId: true }).extend({
  actor: Named.extend({ type: ActorTypeKey.nullable() }),
  onBehalfOf: Named.nullable(),
  doorOpener: Named.nullable(),
  /** `name` is `null` where the person has no account any more. */
  owner: z.object({ name: z.string().nullable(), isYou: z.boolean() }),
  can: z.object({ edit: z.boolean() }),
});
export type ApproachRow = z.infer<typeof ApproachRow>;

/** Far above what a few people can have in hand. */
export const approachesAtMost = 500;

/** Which approaches a list shows. */
export const approachSearch = {
  actor: ActorId.optional(),
  whose: z.enum(['mine', 'all']).optional(),
  /** `open`: those with which somebody has to do something. */
  state: z.enum(['open', 'all']).optional(),
  stage: listOf(StageKey).optional(),
};

export const listApproaches = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/approaches',
  summary:
    'Approaches by the day of their next step; the team sees all of the neighbourhood, a partner its own',
  audience: reading,
  params: ofNeighbourhood,
  query: z.object(approachSearch),
  reply: z.object({
    approaches: z.array(ApproachRow),
    /** How many the search finds, of those that the reader sees. */
    matching: z.int(),
    total: z.int(),
    can: z.object({ add: z.boolean(), readAll: z.boolean() }),
  }),
});
export type ApproachList = z.infer<typeof listApproaches.reply>;

const facts = ApproachFacts.shape;

export const addApproach = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/approaches',
  summary: 'Plan to approach an actor; whom and why are enough',
  audience: writing,
  params: ofNeighbourhood,
  body: z.object({
    actorId: facts.actorId,
    reason: facts.reason,
    onBehalfOfId: facts.onBehalfOfId.default(null),
    stage: facts.stage.default('p0.entdeckt'),
    benefitForThem: facts.benefitForThem.default(''),
    doorOpenerId: facts.doorOpenerId.default(null),
    channel: facts.channel.default(null),
    nextStep: facts.nextStep.default(''),
    nextStepOn: facts.nextStepOn.default(null),
    result: facts.result.default(''),
    declineReason: facts.declineReason.default(null),
  }),
  reply: Changed.extend({ id: ApproachId }),
});

export const editApproach = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/approaches/:approachId',
  summary:
    'Change facts of an approach, its stage among them; refused with `changed-meanwhile` where somebody else was faster',
  audience: writing,
  params: ofApproach,
  body: z.object({
    changes: ApproachChanges,
    /** The values the writer saw, for each changed fact. */
    was: ApproachChanges,
  }),
  reply: Changed,
});

export const removeApproach = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/approaches/:approachId',
  summary: 'Remove an approach entered by mistake; can be undone',
  audience: writing,
  params: ofApproach,
  reply: Changed,
});
