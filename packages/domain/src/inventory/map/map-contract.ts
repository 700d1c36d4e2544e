import { z } from 'zod';
import { Boundary } from '../../access/index.ts';
import { AreaId, endpoint } from '../../contract/index.ts';
import { VisibleActor } from '../visibility/visible-actor.ts';
import { ActorFilters, FoundActors } from '../actor-list-contract.ts';
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
  reply: FoundActors.extend({ actors: z.array(MapActor) }),
});

export const MapArea = Area.pick({ id: true, name: true }).extend({
  /** Coarser than what is stored where all outlines together have very many vertices. */
  outline: Boundary.nullable(),
});
export type MapArea = z.infer<typeof MapArea>;

/** What lies under areas and pins; the source is to be named wherever it is shown. */
export const MapGround = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('style'), url: z.string(), attribution: z.string() }),
  z.object({ kind: z.literal('pmtiles'), url: z.string(), attribution: z.string() }),
]);
export type MapGround = z.infer<typeof MapGround>;

export const showMapGround = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/map/ground',
  summary: 'Outlines of the areas, to be drawn, and what the operator lays under them',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({
    areas: z.array(MapArea),
    ground: MapGround,
    /** Whether addresses can be looked up. */
    addressSearch: z.boolean(),
  }),
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
