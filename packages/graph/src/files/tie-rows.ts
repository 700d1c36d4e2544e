import { decimals, GrowingColumn, integers } from './growing-column.ts';

/** How a file points an edge; `unsaid` where its row has no word about it. */
export const pointing = { unsaid: 0, undirected: 1, directed: 2, mutual: 3 } as const;
export type Pointing = keyof typeof pointing;

export interface TieRow {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly line: number;
  readonly pointing: Pointing;
}

/** Rows that name two ends, as columns: 24 bytes each. */
export class TieRows {
  readonly from: GrowingColumn<Int32Array> = new GrowingColumn(integers);
  readonly to: GrowingColumn<Int32Array> = new GrowingColumn(integers);
  readonly weights: GrowingColumn<Float64Array> = new GrowingColumn(decimals);
  readonly lines: GrowingColumn<Int32Array> = new GrowingColumn(integers);
  readonly pointings: GrowingColumn<Int32Array> = new GrowingColumn(integers);

  get count(): number {
    return this.from.length;
  }

  push(row: TieRow): void {
    this.from.push(row.from);
    this.to.push(row.to);
    this.weights.push(row.weight);
    this.lines.push(row.line);
    this.pointings.push(pointing[row.pointing]);
  }
}
