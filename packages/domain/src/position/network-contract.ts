import { z } from 'zod';
import { type ActorId, endpoint, TieId } from '../contract/index.ts';
import { ofNeighbourhood } from '../inventory/index.ts';
import { type Network, NetworkActor, NetworkTie } from './network.ts';

/** A tie as it travels: ends as places in the list of actors, without names, as there are thousands. */
const TieOnTheWay = z.tuple([
  TieId,
  z.int().min(0),
  z.int().min(0),
  NetworkTie.shape.type,
  NetworkTie.shape.level,
  NetworkTie.shape.formality,
  NetworkTie.shape.standing,
]);

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
    ties: z.array(TieOnTheWay),
  }),
});
type PackedNetwork = z.infer<typeof readNetwork.reply>;

export function packNetwork({ actors, ties }: Network): PackedNetwork {
  const places = new Map<ActorId, number>(actors.map((actor, place) => [actor.id, place]));
  return {
    actors: [...actors],
    ties: ties.flatMap(({ id, from, to, type, level, formality, standing }) => {
      const [start, end] = [places.get(from), places.get(to)];
      return start === undefined || end === undefined
        ? []
        : [[id, start, end, type, level, formality, standing]];
    }),
  };
}

export function unpackNetwork({ actors, ties }: PackedNetwork): Network {
  return {
    actors,
    ties: ties.flatMap(([id, start, end, type, level, formality, standing]) => {
      const [from, to] = [actors[start]?.id, actors[end]?.id];
      return from === undefined || to === undefined
        ? []
        : [{ id, from, to, type, level, formality, standing }];
    }),
  };
}
