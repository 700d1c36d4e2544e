import type { AreaId } from '../contract/index.ts';
import type { Boundary } from '../access/index.ts';
import type { Position } from '../inventory/index.ts';
import { foldHeading } from './fold-heading.ts';
import type { StockArea } from './plan-model.ts';

export type FoundArea =
  | { readonly kind: 'found'; readonly area: StockArea; readonly by: 'name' | 'position' }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' };

type Ring = readonly (readonly [number, number, ...number[]])[];
type Polygon = readonly Ring[];

interface Outline {
  readonly area: StockArea;
  readonly polygons: readonly Polygon[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

function polygonsOf(boundary: Boundary): readonly Polygon[] {
  return boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates;
}

function boxOf(polygons: readonly Polygon[]): Outline['box'] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of polygons.flatMap((polygon) => polygon[0] ?? [])) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
function isInRing(ring: Ring, { latitude, longitude }: Position): boolean {
  let inside = false;
  let [x1, y1] = ring.at(-1) ?? [0, 0];
  for (const [x2, y2] of ring) {
    if (
      y1 > latitude !== y2 > latitude &&
      longitude < ((x1 - x2) * (latitude - y2)) / (y1 - y2) + x2
    ) {
      inside = !inside;
    }
    [x1, y1] = [x2, y2];
  }
  return inside;
}

function isInOutline({ polygons, box }: Outline, position: Position): boolean {
  const [west, south, east, north] = box;
  const { latitude, longitude } = position;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  return polygons.some(
    ([shell, ...holes]) =>
      shell !== undefined &&
      isInRing(shell, position) &&
      !holes.some((hole) => isInRing(hole, position)),
  );
}

/** Finds areas by name, else by position. */
export class AreaFinder {
  readonly #byName: ReadonlyMap<string, StockArea>;
  readonly #outlines: readonly Outline[];
  readonly #byId: ReadonlyMap<AreaId, StockArea>;

  constructor(areas: readonly StockArea[]) {
    this.#byName = new Map(areas.map((area) => [foldHeading(area.name), area]));
    this.#byId = new Map(areas.map((area) => [area.id, area]));
    this.#outlines = areas.flatMap((area) => {
      if (area.boundary === null) return [];
      const polygons = polygonsOf(area.boundary);
      return [{ area, polygons, box: boxOf(polygons) }];
    });
  }

  withId(id: AreaId): StockArea | undefined {
    return this.#byId.get(id);
  }

  /** „Nordhof/Anger“ names two areas and is ambiguous, „Nordhof“ and „nordhof “ are found. */
  named(text: string): FoundArea {
    const whole = this.#byName.get(foldHeading(text));
    if (whole !== undefined) return { kind: 'found', area: whole, by: 'name' };
    const parts = text
      .split(/[/;,+&]|\bund\b|\band\b/)
      .map((part) => this.#byName.get(foldHeading(part)));
    const areas = [...new Set(parts.filter((area) => area !== undefined))];
    const [only, second] = areas;
    if (only === undefined) return { kind: 'unknown' };
    if (second === undefined) return { kind: 'found', area: only, by: 'name' };
    return { kind: 'ambiguous', names: areas.map((area) => area.name) };
  }

  around(position: Position): FoundArea {
    const outline = this.#outlines.find((each) => isInOutline(each, position));
    return outline === undefined
      ? { kind: 'unknown' }
      : { kind: 'found', area: outline.area, by: 'position' };
  }
}
