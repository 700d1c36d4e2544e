import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { ReadToken } from './read-token.ts';

type TextAnchor = 'center' | 'top' | 'bottom' | 'left' | 'right';

export const sources = {
  areas: 'areas',
  areaNames: 'area-names',
  spots: 'spots',
  chosen: 'chosen',
  pin: 'pin',
} as const;

export const layers = { spots: 'spots', crowds: 'crowds' } as const;

export const crowdImages = { cluster: 'crowd-cluster', house: 'crowd-house' } as const;

/** Nearer than this the map never shows a cluster, but who is where. */
export const clustersUpToZoom = 16;

type PlaceOfName = [TextAnchor, [number, number]];

/** Where the name of an area may stand: in its middle, else above, below or beside it, near before far. */
const placesOfName: readonly PlaceOfName[] = [
  ['center', [0, 0]],
  ...[1.5, 3].flatMap((em): PlaceOfName[] => [
    ['bottom', [0, -em]],
    ['top', [0, em]],
    ['right', [-em, 0]],
    ['left', [em, 0]],
  ]),
];

function areaLayers(token: ReadToken, font: readonly string[]): LayerSpecification[] {
  const { areas, areaNames } = sources;
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: areas,
      paint: { 'fill-color': token('--surface'), 'fill-opacity': 0.55 },
    },
    {
      id: 'area-line',
      type: 'line',
      source: areas,
      paint: { 'line-color': token('--line'), 'line-width': 1.5 },
      layout: { 'line-join': 'round' },
    },
    {
      id: 'area-name',
      type: 'symbol',
      source: areaNames,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [...font],
        'text-size': 15,
        'text-max-width': 8,
        // Beside the pins, not under them.
        'text-variable-anchor-offset': placesOfName.flat(),
        // At a distance only the names that find room; the list has them all.
        'text-overlap': 'never',
      },
      paint: {
        'text-color': token('--text-quiet'),
        'text-halo-color': token('--ground'),
        'text-halo-width': 1.5,
      },
    },
  ];
}

/** Several together: a disc where going nearer parts them, a square where they share a house. */
function crowdLayer(token: ReadToken, font: readonly string[]): LayerSpecification {
  const actors: ExpressionSpecification = ['get', 'actors'];
  return {
    id: layers.crowds,
    type: 'symbol',
    source: sources.spots,
    filter: ['>', actors, 1],
    layout: {
      'icon-image': ['case', ['has', 'point_count'], crowdImages.cluster, crowdImages.house],
      'icon-size': ['step', actors, 1, 10, 1.15, 50, 1.35, 200, 1.6],
      'icon-allow-overlap': true,
      'text-field': ['to-string', actors],
      'text-font': [...font],
      'text-size': 14,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': token('--text') },
  };
}

function spotLayers(token: ReadToken, font: readonly string[]): LayerSpecification[] {
  const { spots, chosen, pin } = sources;
  return [
    {
      id: layers.spots,
      type: 'symbol',
      source: spots,
      filter: ['==', ['get', 'actors'], 1],
      layout: {
        'icon-image': ['get', 'look'],
        'icon-allow-overlap': true,
        'text-field': ['step', ['zoom'], '', 15, ['get', 'name']],
        'text-font': [...font],
        'text-size': 13,
        'text-optional': true,
        'text-max-width': 9,
        'text-variable-anchor': ['top', 'left', 'right', 'bottom'],
        'text-radial-offset': 1.3,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': token('--text'),
        'text-halo-color': token('--ground'),
        'text-halo-width': 1.5,
      },
    },
    {
      id: 'chosen-ring',
      type: 'circle',
      source: chosen,
      paint: {
        'circle-radius': 19,
        'circle-color': token('--focus-halo'),
        'circle-stroke-color': token('--text'),
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'chosen',
      type: 'symbol',
      source: chosen,
      layout: { 'icon-image': ['get', 'look'], 'icon-allow-overlap': true },
    },
    {
      id: 'pin',
      type: 'circle',
      source: pin,
      paint: {
        'circle-radius': 9,
        'circle-color': token('--action'),
        'circle-stroke-color': token('--surface'),
        'circle-stroke-width': 3,
      },
    },
  ];
}

/** What lies above the base map, if there is one. */
export function ownLayers(token: ReadToken, font: readonly string[]): LayerSpecification[] {
  return [...areaLayers(token, font), crowdLayer(token, font), ...spotLayers(token, font)];
}
