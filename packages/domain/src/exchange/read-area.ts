import type { Position } from '../inventory/index.ts';
import type { AreaFinder, FoundArea } from './find-area.ts';
import type { RowProblem } from './import-entry.ts';
import type { RowCorrection, StockArea } from './plan-model.ts';
import { type Cell, cellOf, type RowCells } from './row-cells.ts';
import { fault, notice } from './row-problem.ts';

export interface AreaReading {
  readonly area: StockArea | null;
  readonly problems: readonly RowProblem[];
}

interface AreaContext {
  readonly areas: AreaFinder;
  readonly correction: RowCorrection | undefined;
}

/** Not found by name: the position may tell, and what remains unclear is said. */
function unclear(cell: Cell, named: FoundArea, around: StockArea | null): AreaReading {
  const details = { column: cell.column, value: cell.value };
  if (around !== null) {
    const params = { area: around.name };
    return {
      area: around,
      problems: [notice('area-by-position', { ...details, remedy: 'none', params })],
    };
  }
  if (named.kind === 'ambiguous') {
    const params = { areas: [...named.names] };
    return {
      area: null,
      problems: [fault('area-ambiguous', { ...details, remedy: 'choose-area', params })],
    };
  }
  return { area: null, problems: [notice('area-unknown', { ...details, remedy: 'add-area' })] };
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
  if (chosen === null) return { area: null, problems: [] };
  if (chosen !== undefined) return { area: context.areas.withId(chosen) ?? null, problems: [] };
  const cell = cellOf(cells, 'area');
  if (cell === undefined) return { area: areaAround(position, context.areas), problems: [] };
  const named = context.areas.named(cell.value);
  if (named.kind === 'found') return { area: named.area, problems: [] };
  return unclear(cell, named, areaAround(position, context.areas));
}
