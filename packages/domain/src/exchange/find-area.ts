import type { AreaId } from '../contract/index.ts';
import { AreaLocator, type Position } from '../inventory/index.ts';
import { foldHeading } from './fold-heading.ts';
import type { StockArea } from './plan-model.ts';

export type FoundArea =
  | { readonly kind: 'found'; readonly area: StockArea; readonly by: 'name' | 'position' }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' };

/** Finds areas by name, else by position. */
export class AreaFinder {
  readonly #byName: ReadonlyMap<string, StockArea>;
  readonly #locator: AreaLocator<StockArea>;
  readonly #byId: ReadonlyMap<AreaId, StockArea>;

  constructor(areas: readonly StockArea[]) {
    this.#byName = new Map(areas.map((area) => [foldHeading(area.name), area]));
    this.#byId = new Map(areas.map((area) => [area.id, area]));
    this.#locator = new AreaLocator(areas);
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
    const area = this.#locator.around(position);
    return area === null ? { kind: 'unknown' } : { kind: 'found', area, by: 'position' };
  }
}
