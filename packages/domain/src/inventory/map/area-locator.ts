import type { Boundary } from '../../access/index.ts';
import type { Position } from '../actor.ts';
import { type Polygon, polygonsOf, type Ring } from './outline.ts';
import { whereInPolygon, type Whereabouts } from './where-in-outline.ts';

interface Outline<Area> {
  readonly area: Area;
  readonly polygons: readonly Polygon[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** In square degrees, only to be compared. */
  readonly size: number;
}

/** A little more than the width of a border. */
const margin = 1e-6;

function boxOf(polygons: readonly Polygon[]): Outline<unknown>['box'] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of polygons.flatMap((polygon) => polygon[0] ?? [])) {
    west = Math.min(west, longitude - margin);
    east = Math.max(east, longitude + margin);
    south = Math.min(south, latitude - margin);
    north = Math.max(north, latitude + margin);
  }
  return [west, south, east, north];
}

/** Shoelace formula. */
function sizeOfRing(ring: Ring): number {
  let twice = 0;
  let [x1, y1] = ring.at(-1) ?? [0, 0];
  for (const [x2, y2] of ring) {
    twice += x1 * y2 - x2 * y1;
    [x1, y1] = [x2, y2];
  }
  return Math.abs(twice) / 2;
}

function sizeOf(polygons: readonly Polygon[]): number {
  return polygons
    .map(([shell = [], ...holes]) =>
      holes.reduce((size, hole) => size - sizeOfRing(hole), sizeOfRing(shell)),
    )
    .reduce((sum, size) => sum + size, 0);
}

function whereIn({ polygons, box }: Outline<unknown>, position: Position): Whereabouts {
  const [west, south, east, north] = box;
  const { latitude, longitude } = position;
  if (longitude < west || longitude > east || latitude < south || latitude > north)
    return 'outside';
  const found = new Set(polygons.map((polygon) => whereInPolygon(polygon, position)));
  if (found.has('inside')) return 'inside';
  return found.has('border') ? 'border' : 'outside';
}

/**
 * Finds the one area in which a position lies: of areas that overlap the smallest, of equally large
 * ones the first. A position on a border belongs to the smallest area that has it inside, else to
 * the smallest of those whose border it is.
 */
export class AreaLocator<Area extends { readonly boundary: Boundary | null }> {
  readonly #outlines: readonly Outline<Area>[];

  constructor(areas: readonly Area[]) {
    this.#outlines = areas
      .flatMap((area) => {
        if (area.boundary === null) return [];
        const polygons = polygonsOf(area.boundary);
        return [{ area, polygons, box: boxOf(polygons), size: sizeOf(polygons) }];
      })
      .sort((a, b) => a.size - b.size);
  }

  around(position: Position): Area | null {
    let atBorder: Area | null = null;
    for (const outline of this.#outlines) {
      const where = whereIn(outline, position);
      if (where === 'inside') return outline.area;
      if (where === 'border') atBorder ??= outline.area;
    }
    return atBorder;
  }
}
