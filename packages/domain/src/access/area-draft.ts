import { z } from 'zod';
import { requiredText } from '../contract/index.ts';

const Position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number());
const Ring = z.array(Position).min(4);

/** Outline of an area, GeoJSON (RFC 7946): longitude before latitude, WGS 84. */
export const Boundary = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
export type Boundary = z.infer<typeof Boundary>;

/** An area to be added: a name, and an outline where one is known. */
export const AreaDraft = z.object({ name: requiredText(120), boundary: Boundary.nullable() });
export type AreaDraft = z.infer<typeof AreaDraft>;
