/** One measured value beside what it may be at most, or must be at least. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

function kept({ value, atMost, atLeast }: Measured): boolean {
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 1 });
}

function budget({ unit, atMost, atLeast }: Measured): string {
  if (atMost !== undefined) return `at most ${number(atMost)} ${unit}`;
  return atLeast === undefined ? 'for comparison' : `at least ${number(atLeast)} ${unit}`;
}

/** Prints the table and sets the exit status: 1 where a budget is missed. */
export function report(measured: readonly Measured[]): void {
  const rows = measured.map((one) => ({
    what: one.what,
    measured: `${number(one.value)} ${one.unit}`,
    budget: budget(one),
    '': kept(one) ? 'kept' : 'MISSED',
  }));
  console.table(rows);
  if (!measured.every(kept)) process.exitCode = 1;
}
