export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** Where a key leads in a square table of that many rows; `null`: it leads nowhere. */
export function cellBeside(
  { row, column }: CellPlace,
  key: string,
  count: number,
): CellPlace | null {
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  function within(place: number): number {
    return Math.min(count - 1, Math.max(0, place));
  }
  return { row: within(row + step[0]), column: within(column + step[1]) };
}
