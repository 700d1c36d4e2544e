import type { LayerSpecification } from 'maplibre-gl';
import type { ReadToken } from './read-token.ts';
import { ownFont } from './own-font.ts';

const source = 'base';

function fill(id: string, color: string, kinds?: readonly string[]): LayerSpecification {
  return {
    id: `base-${id}`,
    type: 'fill',
    source,
    'source-layer': id,
    paint: { 'fill-color': color },
    ...(kinds === undefined ? {} : { filter: ['in', ['get', 'kind'], ['literal', [...kinds]]] }),
  };
}

function road(kinds: readonly string[], width: number, color: string): LayerSpecification {
  return {
    id: `base-roads-${kinds.join('-')}`,
    type: 'line',
    source,
    'source-layer': 'roads',
    filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 11, width / 6, 18, width * 3],
    },
  };
}

function label(layer: string, field: 'point' | 'line', token: ReadToken): LayerSpecification {
  return {
    id: `base-label-${layer}`,
    type: 'symbol',
    source,
    'source-layer': layer,
    ...(field === 'line' ? { minzoom: 14.5 } : {}),
    layout: {
      'symbol-placement': field,
      'text-field': ['coalesce', ['get', 'name'], ''],
      'text-font': [...ownFont],
      'text-size': field === 'line' ? 11 : 13,
    },
    paint: {
      'text-color': token('--text-quiet'),
      'text-halo-color': token('--ground'),
      'text-halo-width': 1.5,
    },
  };
}

/**
 * A quiet drawing of tiles in the scheme of Protomaps basemaps, version 4, in the colours of the
 * interface: streets and water to find one's way by, nothing that competes with the pins.
 * Source: https://docs.protomaps.com/basemaps/layers
 */
export function vectorLayers(token: ReadToken): LayerSpecification[] {
  const [line, sunken] = [token('--line-quiet'), token('--sunken')];
  return [
    fill('earth', token('--ground')),
    fill('landuse', sunken, ['park', 'forest', 'wood', 'grass', 'cemetery', 'recreation_ground']),
    fill('water', token('--action-soft')),
    fill('buildings', token('--footpath')),
    road(['path', 'other'], 1, line),
    road(['minor_road'], 3, line),
    road(['rail'], 1, token('--line')),
    road(['major_road', 'highway'], 5, line),
    label('roads', 'line', token),
    label('places', 'point', token),
  ];
}
