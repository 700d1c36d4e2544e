import { z } from 'zod';
import { endpoint } from '../contract/index.ts';
import { ofNeighbourhood } from '../inventory/index.ts';
import { type Network, NetworkActor } from './network.ts';
import { PackedTie, packTies, unpackTies } from './packed-ties.ts';

export const readNetwork = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/network',
  summary: 'All actors and the ties between them; a tie names its ends by their place in `actors`',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({
    /** By name. */
    actors: z.array(NetworkActor),
    /** Id, from, to, type, level, formality, standing. */
    ties: z.array(PackedTie),
  }),
});
type PackedNetwork = z.infer<typeof readNetwork.reply>;

export function packNetwork({ actors, ties }: Network): PackedNetwork {
  return { actors: [...actors], ties: packTies(ties, actors) };
}

export function unpackNetwork({ actors, ties }: PackedNetwork): Network {
  return { actors, ties: unpackTies(ties, actors) };
}
