import { z } from 'zod';
import { endpoint, requiredText } from '../../contract/index.ts';
import { Position } from '../actor.ts';
import { ofNeighbourhood } from '../contract-parts.ts';

/** Where an address may be, in the words of whoever was asked. */
export const FoundAddress = z.object({ label: z.string(), position: Position });
export type FoundAddress = z.infer<typeof FoundAddress>;

export const findAddress = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/map/addresses',
  summary:
    'Positions of an address, by the geocoder of the operator; refused with `no-address-search` where there is none',
  audience: { kind: 'member', action: 'actor.edit' },
  params: ofNeighbourhood,
  query: z.object({ q: requiredText(300) }),
  reply: z.object({ found: z.array(FoundAddress) }),
});
