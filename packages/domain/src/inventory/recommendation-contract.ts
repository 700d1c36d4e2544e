import { z } from 'zod';
import { ActorTypeKey } from '../catalogue/index.ts';
import { ActorId, AreaId, endpoint, requiredText } from '../contract/index.ts';
import { Likeness } from './actor-contract.ts';
import { Changed, ofNeighbourhood } from './contract-parts.ts';

const Names = z.array(requiredText(200)).min(1).max(50);

export const checkRecommendations = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/recommendations/check',
  summary: 'For each name somebody recommended, the actors that may be the same',
  audience: { kind: 'member', action: 'actor.add' },
  params: ofNeighbourhood,
  body: z.object({ names: Names }),
  reply: z.object({
    names: z.array(
      z.object({
        name: z.string(),
        similar: z.array(
          Likeness.extend({
            id: ActorId,
            name: z.string(),
            type: ActorTypeKey.nullable(),
            areaId: AreaId.nullable(),
          }),
        ),
      }),
    ),
  }),
});

export const addRecommendations = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/recommendations',
  summary: 'Add actors that another one recommended, as one change',
  audience: { kind: 'member', action: 'actor.add' },
  params: ofNeighbourhood,
  body: z.object({
    names: Names,
    /** Who recommended them; `null`: nobody in particular. */
    by: ActorId.nullable(),
    /** „Empfehlung von …“, in the words of who enters it. */
    source: requiredText(200),
  }),
  reply: Changed.extend({ added: z.int() }),
});
