import { z } from 'zod';
import { ActorId, endpoint, PersonId, Slug } from '../contract/index.ts';
import { Permissions, Role } from './policy.ts';
import { NeighbourhoodFacts, NewNeighbourhood } from './set-up.ts';

export const ofNeighbourhood = z.object({ slug: Slug });

export const addNeighbourhood = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods',
  summary: 'Another neighbourhood, by somebody who coordinates one already',
  audience: { kind: 'person' },
  body: NewNeighbourhood,
  reply: z.object({ slug: Slug }),
});

export const showNeighbourhood = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug',
  summary: 'The neighbourhood, and what the reader may do in it',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: NeighbourhoodFacts.extend({
    slug: Slug,
    sample: z.boolean(),
    member: z.object({
      personId: PersonId,
      role: Role,
      actorId: ActorId.nullable(),
      actorName: z.string().nullable(),
      /** Named as one of those who may open protected analyses. */
      isInProtectedCircle: z.boolean(),
    }),
    counts: z.object({ members: z.int(), coordinators: z.int() }),
    can: Permissions,
  }),
});
export type Neighbourhood = z.infer<typeof showNeighbourhood.reply>;

export const editNeighbourhood = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug',
  summary: 'Change name, city or language; the address stays',
  audience: { kind: 'member', action: 'neighbourhood.edit' },
  params: ofNeighbourhood,
  body: NeighbourhoodFacts.partial(),
  reply: z.null(),
});
