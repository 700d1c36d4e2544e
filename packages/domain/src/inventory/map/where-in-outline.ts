import type { Position } from '../actor.ts';
import type { Polygon, Ring, Vertex } from './outline.ts';

export type Whereabouts = 'inside' | 'border' | 'outside';

/** So near to a border, in degrees, a point counts as on it: about a centimetre. */
const borderWidth = 1e-7;

function isOnEdge([x1, y1]: Vertex, [x2, y2]: Vertex, { latitude, longitude }: Position): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((longitude - x1) * dx + (latitude - y1) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return (
    Math.abs(x1 + t * dx - longitude) <= borderWidth &&
    Math.abs(y1 + t * dy - latitude) <= borderWidth
  );
}

function isLeftOfEdge([x1, y1]: Vertex, [x2, y2]: Vertex, position: Position): boolean {
  const { latitude, longitude } = position;
  if (y1 > latitude === y2 > latitude) return false;
  return longitude < ((x1 - x2) * (latitude - y2)) / (y1 - y2) + x2;
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times; also where it crosses itself. */
function whereInRing(ring: Ring, position: Position): Whereabouts {
  let inside = false;
  let before = ring.at(-1);
  for (const vertex of ring) {
    if (before !== undefined) {
      if (isOnEdge(before, vertex, position)) return 'border';
      if (isLeftOfEdge(before, vertex, position)) inside = !inside;
    }
    before = vertex;
  }
  return inside ? 'inside' : 'outside';
}

/** In a hole is outside; on the border of a hole is on the border. */
export function whereInPolygon([shell, ...holes]: Polygon, position: Position): Whereabouts {
  if (shell === undefined) return 'outside';
  const where = whereInRing(shell, position);
  if (where !== 'inside') return where;
  for (const hole of holes) {
    const inHole = whereInRing(hole, position);
    if (inHole !== 'outside') return inHole === 'border' ? 'border' : 'outside';
  }
  return 'inside';
}
