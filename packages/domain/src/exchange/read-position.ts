import type { Position } from '../inventory/index.ts';
import type { RowProblem } from './import-entry.ts';
import { parsePosition, parsePositionPair } from './parse-position.ts';
import { cellOf, type RowCells } from './row-cells.ts';
import { fault, notice } from './row-problem.ts';

export interface PositionReading {
  readonly position: Position | null;
  readonly problems: readonly RowProblem[];
}

export function readPosition(cells: RowCells): PositionReading {
  const pair = cellOf(cells, 'position');
  const north = cellOf(cells, 'latitude');
  const east = cellOf(cells, 'longitude');
  const read =
    pair === undefined
      ? parsePosition(north?.value ?? '', east?.value ?? '')
      : parsePositionPair(pair.value);
  const column = (pair ?? north ?? east)?.column;
  const value = pair?.value ?? [north?.value ?? '', east?.value ?? ''].join(' / ');
  if (!read.ok)
    return {
      position: null,
      problems: [fault(read.problem, { column, value, remedy: 'correct-cell' })],
    };
  const { position, swapped } = read.value;
  const problems = swapped
    ? [notice('coordinates-swapped', { column, value, remedy: 'none' })]
    : [];
  return { position, problems };
}
