import { z } from 'zod';
import { ActorTypeKey } from '../../catalogue/index.ts';
import { ActorId, BodyId, endpoint } from '../../contract/index.ts';
import { ofNeighbourhood } from '../contract-parts.ts';
import { MergeProposal } from './merge-proposal.ts';

export const showSeating = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/seating',
  summary: 'Who sits where today, how much bodies overlap, and what follows from it',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({
    /** By name. */
    bodies: z.array(z.object({ id: BodyId, name: z.string(), members: z.int() })),
    /** Actors that sit in any of them, by name. */
    actors: z.array(
      z.object({
        id: ActorId,
        name: z.string(),
        type: ActorTypeKey.nullable(),
        bodies: z.array(BodyId),
      }),
    ),
    /** Actors that sit in none. */
    withoutBody: z.int(),
    /** Every pair that shares anybody, once; see `overlapsOf`. */
    overlaps: z.array(
      z.object({
        bodies: z.tuple([BodyId, BodyId]),
        shared: z.array(ActorId),
        smaller: z.int(),
        shareOfSmaller: z.number(),
      }),
    ),
    /** See `mergeProposals`. */
    proposals: z.array(MergeProposal),
    can: z.object({ edit: z.boolean() }),
    findings: z.object({
      /** See `sharedCircle`. */
      circle: z
        .object({
          bodies: z.array(BodyId),
          shared: z.array(ActorId),
          together: z.int(),
          share: z.number(),
        })
        .nullable(),
      /** See `closestOverlap`: the smaller body first, then the larger one. */
      closest: z
        .object({ bodies: z.tuple([BodyId, BodyId]), shared: z.int(), smaller: z.int() })
        .nullable(),
      /** See `seatedInMost`. */
      most: z.array(z.object({ actorId: ActorId, count: z.int() })),
    }),
  }),
});
export type SeatingReply = z.infer<typeof showSeating.reply>;
