import type { Boundary } from '../../access/index.ts';
import { polygonsOf, type Polygon, type Ring } from './outline.ts';

/** In cells of the grid. */
type Point = [number, number];
type Shape = readonly (readonly Point[])[];

/** As many vertices all outlines together have on a map at most. */
export const mostOutlineVertices = 20_000;

/** Six decimals are about ten centimetres. */
const finestCell = 1e-6;

/** From here on a neighbourhood is a point. */
const coarsestCell = 1;

function areCollinear([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - ay) === (by - ay) * (cx - ax);
}

/** The ring on a grid of that cell, without repeated vertices and those on a straight line. */
function snapRing(ring: Ring, cell: number): Point[] {
  const kept: Point[] = [];
  for (const [longitude, latitude] of ring) {
    const point: Point = [Math.round(longitude / cell), Math.round(latitude / cell)];
    const last = kept.at(-1);
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) continue;
    const previous = kept.at(-2);
    if (previous !== undefined && last !== undefined && areCollinear(previous, last, point)) {
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

function snapPolygon([shell = [], ...holes]: Polygon, cell: number): Shape {
  const outer = snapRing(shell, cell);
  if (outer.length < 4) return [];
  return [outer, ...holes.map((hole) => snapRing(hole, cell)).filter((hole) => hole.length >= 4)];
}

function snapBoundary(boundary: Boundary, cell: number): readonly Shape[] {
  return polygonsOf(boundary)
    .map((polygon) => snapPolygon(polygon, cell))
    .filter((shape) => shape.length > 0);
}

function countVertices(outlines: readonly (readonly Shape[])[]): number {
  return outlines.flat(2).reduce((sum, ring) => sum + ring.length, 0);
}

function toDegrees(cells: number, cell: number): number {
  return Number((cells * cell).toFixed(6));
}

function toBoundary(shapes: readonly Shape[], cell: number): Boundary | null {
  if (shapes.length === 0) return null;
  const coordinates = shapes.map((shape) =>
    shape.map((ring) =>
      ring.map(([x, y]): [number, number] => [toDegrees(x, cell), toDegrees(y, cell)]),
    ),
  );
  return { type: 'MultiPolygon', coordinates };
}

/**
 * Outlines coarse enough to be drawn quickly. All vertices move to one grid, the finest on which they
 * are few enough; so neighbours that shared a border still do, and no gap opens between them.
 *
 * @returns in the same order; `null` for what has no extent on that grid
 */
export function simplifyOutlines(
  outlines: readonly (Boundary | null)[],
  most = mostOutlineVertices,
): (Boundary | null)[] {
  for (let cell = finestCell; ; cell *= 2) {
    const snapped = outlines.map((outline) =>
      outline === null ? [] : snapBoundary(outline, cell),
    );
    if (cell > coarsestCell || countVertices(snapped) <= most) {
      return snapped.map((shapes) => toBoundary(shapes, cell));
    }
  }
}
