import type { Position } from '../inventory/index.ts';
import type { AreaFinder } from './find-area.ts';
import type { RowProblem } from './import-entry.ts';
import type { RowCorrection, StockArea } from './plan-model.ts';
import { cellOf, type RowCells } from './row-cells.ts';
import { fault, notice } from './row-problem.ts';

export interface AreaReading {
  readonly area: StockArea | null;
  readonly problems: readonly RowProblem[];
}

interface AreaContext {
  readonly areas: AreaFinder;
  readonly correction: RowCorrection | undefined;
}

/** The area somebody chose, the one the list names, or the one around the position. */
export function readArea(
  cells: RowCells,
  position: Position | null,
  context: AreaContext,
): AreaReading {
  const chosen = context.correction?.areaId;
  if (chosen !== undefined) {
    return { area: chosen === null ? null : (context.areas.withId(chosen) ?? null), problems: [] };
  }
  const cell = cellOf(cells, 'area');
  const named = cell === undefined ? undefined : context.areas.named(cell.value);
  if (named?.kind === 'found') return { area: named.area, problems: [] };
  const around = position === null ? undefined : context.areas.around(position);
  if (around?.kind === 'found') {
    const { area } = around;
    if (cell === undefined) return { area, problems: [] };
    const params = { area: area.name };
    return {
      area,
      problems: [
        notice('area-by-position', {
          column: cell.column,
          value: cell.value,
          remedy: 'none',
          params,
        }),
      ],
    };
  }
  if (cell === undefined || named === undefined) return { area: null, problems: [] };
  if (named.kind === 'ambiguous') {
    const params = { areas: [...named.names] };
    return {
      area: null,
      problems: [
        fault('area-ambiguous', {
          column: cell.column,
          value: cell.value,
          remedy: 'choose-area',
          params,
        }),
      ],
    };
  }
  return {
    area: null,
    problems: [
      notice('area-unknown', { column: cell.column, value: cell.value, remedy: 'add-area' }),
    ],
  };
}
