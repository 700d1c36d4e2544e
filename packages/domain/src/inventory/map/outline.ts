import type { Boundary } from '../../access/index.ts';

/** Longitude before latitude, as in GeoJSON. */
export type Vertex = readonly [number, number, ...number[]];
export type Ring = readonly Vertex[];
/** The shell, then its holes. */
export type Polygon = readonly Ring[];

export function polygonsOf(boundary: Boundary): readonly Polygon[] {
  return boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates;
}
