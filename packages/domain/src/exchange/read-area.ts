import type { Position } from '../inventory/index.ts';
import type { AreaFinder, FoundArea } from './find-area.ts';
import type { RowProblem } from './import-entry.ts';
import type { RowCorrection, StockArea } from './plan-model.ts';
import { type Cell, cellOf, type RowCells } from './row-cells.ts';
import { fault, notice } from './row-problem.ts';

export interface AreaReading {
  readonly area: StockArea | null;
  readonly problems: readonly RowProblem[];
  /** What the list calls the area, where the neighbourhood has none of that name: kept as a tag. */
  readonly tags: readonly string[];
}

interface AreaContext {
  readonly areas: AreaFinder;
  readonly correction: RowCorrection | undefined;
}

/** Not found by name: the position may tell, and what remains unclear is said. */
function unclear(cell: Cell, named: FoundArea, around: StockArea | null): AreaReading {
  const details = { column: cell.column, value: cell.value };
  const tags = [cell.value.slice(0, 60).trim()];
  if (around !== null) {
    const params = { area: around.name };
    return {
      area: around,
      problems: [notice('area-by-position', { ...details, remedy: 'none', params })],
      tags,
    };
  }
  if (named.kind === 'ambiguous') {
    const params = { areas: [...named.names] };
    return {
      area: null,
      problems: [fault('area-ambiguous', { ...details, remedy: 'choose-area', params })],
      tags: [],
    };
  }
  const problems = [notice('area-unknown', { ...details, remedy: 'add-area' })];
  return { area: null, problems, tags };
}

function areaAround(position: Position | null, areas: AreaFinder): StockArea | null {
  const found = position === null ? null : areas.around(position);
  return found?.kind === 'found' ? found.area : null;
}

/** The area somebody chose, the one the list names, or the one around the position. */
export function readArea(
  cells: RowCells,
  position: Position | null,
  context: AreaContext,
): AreaReading {
  const chosen = context.correction?.areaId;
  if (chosen === null) return { area: null, problems: [], tags: [] };
  if (chosen !== undefined)
    return { area: context.areas.withId(chosen) ?? null, problems: [], tags: [] };
  const cell = cellOf(cells, 'area');
  if (cell === undefined)
    return { area: areaAround(position, context.areas), problems: [], tags: [] };
  const named = context.areas.named(cell.value);
  if (named.kind === 'found') return { area: named.area, problems: [], tags: [] };
  return unclear(cell, named, areaAround(position, context.areas));
}
