import type { Map as LibreMap } from 'maplibre-gl';
import { z } from 'zod';
import { layers } from './map-layers.ts';

/** As the layers hold it: a place of ours, or a cluster that MapLibre made of several. */
const Drawn = z.object({
  geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  properties: z.union([z.object({ spot: z.string() }), z.object({ cluster_id: z.number() })]),
});

export type Pointed =
  | { readonly kind: 'spot'; readonly key: string }
  | { readonly kind: 'cluster'; readonly id: number; readonly centre: readonly [number, number] };

interface Target {
  readonly x: number;
  readonly y: number;
  /** How far from it counts, in pixels. */
  readonly around: number;
}

/** What stands nearest to a point of the picture, within reach. */
export function pointedAt(map: LibreMap, { x, y, around }: Target): Pointed | null {
  const found = map.queryRenderedFeatures(
    [
      [x - around, y - around],
      [x + around, y + around],
    ],
    { layers: Object.values(layers) },
  );
  const [nearest] = found
    .flatMap((feature) => {
      const { data } = Drawn.safeParse(feature);
      if (data === undefined) return [];
      const { coordinates: centre } = data.geometry;
      const place = map.project([...centre]);
      return [{ ...data, centre, distance: Math.hypot(place.x - x, place.y - y) }];
    })
    .toSorted((a, b) => a.distance - b.distance);
  if (nearest === undefined) return null;
  const { properties, centre } = nearest;
  return 'spot' in properties
    ? { kind: 'spot', key: properties.spot }
    : { kind: 'cluster', id: properties.cluster_id, centre };
}
