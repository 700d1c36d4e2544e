import { z } from 'zod';
import { Boundary } from '../../access/index.ts';
import { AreaId, endpoint } from '../../contract/index.ts';
import { VisibleActor } from '../visibility/visible-actor.ts';
import { ActorFilters, listActors } from '../actor-list-contract.ts';
import { Area } from '../area.ts';
import { ofNeighbourhood } from '../contract-parts.ts';

/** So many actors a map shows at most, the first by name. */
export const mostActorsOnMap = 5000;

export const MapActor = VisibleActor.pick({
  id: true,
  name: true,
  type: true,
  areaId: true,
  stage: true,
  position: true,
  confirmedAt: true,
}).extend({ mayEdit: z.boolean() });
export type MapActor = z.infer<typeof MapActor>;

export const showMap = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/map',
  summary: 'Actors that match the filters, with their positions; at most 5,000',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  query: ActorFilters,
  reply: listActors.reply.extend({ actors: z.array(MapActor) }),
});

export const MapArea = Area.pick({ id: true, name: true }).extend({
  /** Coarser than what is stored where all outlines together have very many vertices. */
  outline: Boundary.nullable(),
});
export type MapArea = z.infer<typeof MapArea>;

export const showOutlines = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/map/outlines',
  summary: 'Outlines of the areas, to be drawn',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({ areas: z.array(MapArea) }),
});

export const findAreaAround = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/map/area',
  summary: 'The area in which a position lies, by its exact outline',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  query: z.object({
    latitude: z.coerce.number().min(-90).max(90),
    longitude: z.coerce.number().min(-180).max(180),
  }),
  reply: z.object({ areaId: AreaId.nullable() }),
});
