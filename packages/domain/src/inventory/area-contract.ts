import { z } from 'zod';
import { AreaDraft } from '../access/index.ts';
import { endpoint, requiredText } from '../contract/index.ts';
import { Area } from './area.ts';
import { Changed, ofArea, ofNeighbourhood } from './contract-parts.ts';

export const listAreas = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/areas',
  summary: 'The areas of the neighbourhood in their order',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({
    areas: z.array(Area.extend({ actorCount: z.int() })),
    can: z.object({ edit: z.boolean() }),
  }),
});

export const addAreas = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/areas',
  summary: 'Add areas, by name or with outlines; a known name gets the new outline',
  audience: { kind: 'member', action: 'area.edit' },
  params: ofNeighbourhood,
  body: z.object({ areas: z.array(AreaDraft).min(1).max(500) }),
  reply: Changed.extend({ added: z.int(), updated: z.int() }),
});

export const renameArea = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/areas/:areaId',
  summary: 'Rename an area',
  audience: { kind: 'member', action: 'area.edit' },
  params: ofArea,
  body: z.object({ name: requiredText(120) }),
  reply: Changed,
});

export const removeArea = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/areas/:areaId',
  summary: 'Remove an area; its actors stay, without an area',
  audience: { kind: 'member', action: 'area.edit' },
  params: ofArea,
  reply: Changed,
});
