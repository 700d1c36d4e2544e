import { z } from 'zod';
import { ActorTypeKey } from '../catalogue/index.ts';
import { ActorId, AreaId, endpoint, requiredText } from '../contract/index.ts';
import { ofNeighbourhood } from './contract-parts.ts';

export const searchNeighbourhood = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/search',
  summary: 'Actors and tags by a few letters',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
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
