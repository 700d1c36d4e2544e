import type { AreaDraft, Boundary } from './area-draft.ts';
import { areSwapped } from './swapped-coordinates.ts';

type Ring = Extract<Boundary, { type: 'Polygon' }>['coordinates'][number];

function ringsOf(boundary: Boundary): readonly Ring[] {
  return boundary.type === 'Polygon' ? boundary.coordinates : boundary.coordinates.flat();
}

function isSwapped(boundary: Boundary | null): boolean {
  if (boundary === null) return false;
  return ringsOf(boundary).every((ring) => ring.every(([east, north]) => areSwapped(north, east)));
}

function turnRing(ring: Ring): Ring {
  return ring.map(([latitude, longitude]) => [longitude, latitude]);
}

function turn(boundary: Boundary): Boundary {
  return boundary.type === 'Polygon'
    ? { type: 'Polygon', coordinates: boundary.coordinates.map(turnRing) }
    : {
        type: 'MultiPolygon',
        coordinates: boundary.coordinates.map((polygon) => polygon.map(turnRing)),
      };
}

/**
 * Some programs write latitude before longitude, which GeoJSON does not allow. Outlines of which
 * every single vertex is so are put right.
 */
export function turnOutlines(areas: readonly AreaDraft[]): {
  readonly areas: AreaDraft[];
  readonly turned: boolean;
} {
  const turned = areas.some(({ boundary }) => isSwapped(boundary));
  return {
    areas: areas.map((area) =>
      area.boundary !== null && isSwapped(area.boundary)
        ? { ...area, boundary: turn(area.boundary) }
        : area,
    ),
    turned,
  };
}
