import type { Boundary } from '@augenhoehe/domain/access';
import type { MapActor, MapArea, Position } from '@augenhoehe/domain/inventory';
import type { Spot } from './spots-of.ts';

type Corner = readonly [number, number, ...number[]];

interface Feature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: [number, number] } | Boundary;
  readonly properties: Readonly<Record<string, string | number>>;
}

export interface Features {
  readonly type: 'FeatureCollection';
  readonly features: Feature[];
}

export function collection(features: readonly Feature[]): Features {
  return { type: 'FeatureCollection', features: [...features] };
}

function point({ latitude, longitude }: Position, properties: Feature['properties']): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties,
  };
}

export function pinFeature(position: Position | null): Features {
  return collection(position === null ? [] : [point(position, {})]);
}

export function areaFeatures(areas: readonly MapArea[]): Features {
  return collection(
    areas.flatMap(({ name, outline }): Feature[] =>
      outline === null ? [] : [{ type: 'Feature', geometry: outline, properties: { name } }],
    ),
  );
}

export function spotFeatures(
  spots: readonly Spot[],
  lookOf: (actor: MapActor) => { readonly key: string },
): Features {
  return collection(
    spots.map(({ key, position, actors }) => {
      const [first] = actors;
      return point(position, {
        spot: key,
        actors: actors.length,
        name: first.name,
        look: lookOf(first).key,
      });
    }),
  );
}

function shellsOf(outline: Boundary): readonly (readonly Corner[])[] {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return polygons.map(([shell = []]) => shell);
}

/** Twice its area, signed, and its centre of mass. */
function massOf(shell: readonly Corner[]): { twice: number; centre: Position } {
  let [twice, x, y] = [0, 0, 0];
  const [ox, oy] = shell[0] ?? [0, 0];
  let [x1, y1] = [0, 0];
  for (const [longitude, latitude] of shell) {
    const [x2, y2] = [longitude - ox, latitude - oy];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
    [x1, y1] = [x2, y2];
  }
  const third = twice === 0 ? 0 : 1 / (3 * twice);
  return { twice, centre: { latitude: oy + y * third, longitude: ox + x * third } };
}

/** The name of each area once, in the middle of its largest part. */
export function areaNameFeatures(areas: readonly MapArea[]): Features {
  return collection(
    areas.flatMap(({ name, outline }): Feature[] => {
      if (outline === null) return [];
      const [largest] = shellsOf(outline)
        .map(massOf)
        .toSorted((a, b) => Math.abs(b.twice) - Math.abs(a.twice));
      return largest === undefined ? [] : [point(largest.centre, { name })];
    }),
  );
}

export type Box = [west: number, south: number, east: number, north: number];

/** The smallest box around all outlines, or where there are none, around all places. */
export function boxAround(areas: readonly MapArea[], positions: readonly Position[]): Box | null {
  const corners: Corner[] = areas.flatMap(({ outline }) =>
    outline === null ? [] : shellsOf(outline).flat(),
  );
  const all: Corner[] =
    corners.length > 0
      ? corners
      : positions.map(({ latitude, longitude }): Corner => [longitude, latitude]);
  if (all.length === 0) return null;
  return all.reduce<Box>(
    ([west, south, east, north], [longitude, latitude]) => [
      Math.min(west, longitude),
      Math.min(south, latitude),
      Math.max(east, longitude),
      Math.max(north, latitude),
    ],
    [180, 90, -180, -90],
  );
}
