import type { Position } from '../inventory/index.ts';
import type { RowProblem } from './import-entry.ts';
import type { ImportColumn } from './import-field.ts';
import { parsePosition, parsePositionPair } from './parse-position.ts';
import { cellOf, type RowCells, valueOf } from './row-cells.ts';
import { fault, notice } from './row-problem.ts';

export interface PositionReading {
  readonly position: Position | null;
  readonly problems: readonly RowProblem[];
}

interface Written {
  readonly column: ImportColumn | undefined;
  readonly value: string;
  readonly read: ReturnType<typeof parsePosition>;
}

function written(cells: RowCells): Written {
  const pair = cellOf(cells, 'position');
  if (pair !== undefined) {
    return { column: pair.column, value: pair.value, read: parsePositionPair(pair.value) };
  }
  const values = [valueOf(cells, 'latitude'), valueOf(cells, 'longitude')] as const;
  const column = (cellOf(cells, 'latitude') ?? cellOf(cells, 'longitude'))?.column;
  return { column, value: values.join(' / '), read: parsePosition(...values) };
}

export function readPosition(cells: RowCells): PositionReading {
  const { column, value, read } = written(cells);
  if (!read.ok) {
    return {
      position: null,
      problems: [fault(read.problem, { column, value, remedy: 'correct-cell' })],
    };
  }
  const { position, swapped } = read.value;
  const problems = swapped
    ? [notice('coordinates-swapped', { column, value, remedy: 'none' })]
    : [];
  return { position, problems };
}
