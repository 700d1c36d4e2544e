import type { z } from 'zod';

type Row = Readonly<Record<string, unknown>>;

/** One fact that a change made different, with everything else as it was and as it is. */
export interface FactDifference<Of extends string, Facts> {
  readonly of: Of;
  readonly fact: keyof Facts & string;
  readonly before: Facts;
  readonly after: Facts;
}

interface Told<Of extends string, Shape extends z.ZodRawShape> {
  readonly of: Of;
  readonly facts: z.ZodObject<Shape>;
  /** What is told of. */
  readonly told: readonly (keyof z.output<z.ZodObject<Shape>> & string)[];
  /** What holds of facts that older rows do not have yet. */
  readonly unknown?: Row;
}

function columnOf(fact: string): string {
  return fact.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function isDifferent(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** Tells rows of a table apart fact by fact; of rows that cannot be read there is nothing to tell. */
export function factDifferences<Of extends string, Shape extends z.ZodRawShape>({
  of,
  facts,
  told,
  unknown = {},
}: Told<Of, Shape>) {
  type Facts = z.output<z.ZodObject<Shape>>;
  const names = Object.keys(facts.shape);

  function valueOf(row: Row, fact: string): unknown {
    const value = row[columnOf(fact)];
    return value === undefined ? unknown[fact] : value;
  }
  function read(row: Row): Facts | undefined {
    const values = names.map((fact) => [fact, valueOf(row, fact)]);
    return facts.safeParse(Object.fromEntries(values)).data;
  }

  return (before: Row, after: Row): FactDifference<Of, Facts>[] => {
    const [was, is] = [read(before), read(after)];
    if (was === undefined || is === undefined) return [];
    return told
      .filter((fact) => isDifferent(was[fact], is[fact]))
      .map((fact) => ({ of, fact, before: was, after: is }));
  };
}
