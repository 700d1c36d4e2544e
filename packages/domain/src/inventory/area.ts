import { z } from 'zod';
import { AreaId, requiredText } from '../contract/index.ts';

const Coordinate = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number());
const Ring = z.array(Coordinate).min(4);

/** Outline of an area, GeoJSON (RFC 7946): longitude before latitude, WGS 84. */
export const Boundary = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
export type Boundary = z.infer<typeof Boundary>;

/** A part of the neighbourhood, or what lies beyond it („stadtweit“). */
export const Area = z.object({
  id: AreaId,
  name: requiredText(120),
  hasBoundary: z.boolean(),
});
export type Area = z.infer<typeof Area>;

export const AreaDraft = z.object({ name: requiredText(120), boundary: Boundary.nullable() });
export type AreaDraft = z.infer<typeof AreaDraft>;
