import {
  type BodyFactName,
  BodyFacts,
  emptyBody,
  emptySeat,
  SeatFacts,
} from '@augenhoehe/domain/inventory';

type Row = Readonly<Record<string, unknown>>;
export type SeatFactName = keyof SeatFacts;

export interface BodyDifference {
  readonly of: 'body';
  readonly fact: BodyFactName;
  readonly before: BodyFacts;
  readonly after: BodyFacts;
}

export interface SeatDifference {
  readonly of: 'seat';
  readonly fact: SeatFactName;
  readonly before: SeatFacts;
  readonly after: SeatFacts;
}

function columnOf(fact: string): string {
  return fact.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The facts of a row; what older rows do not have yet was not known. */
function factsIn(row: Row, unknown: Row): Row {
  return Object.fromEntries(
    Object.entries(unknown).map(([fact, nothing]) => [fact, row[columnOf(fact)] ?? nothing]),
  );
}

function different(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

export function bodyDifferences(before: Row, after: Row): BodyDifference[] {
  const was = BodyFacts.safeParse(factsIn(before, emptyBody(''))).data;
  const is = BodyFacts.safeParse(factsIn(after, emptyBody(''))).data;
  if (was === undefined || is === undefined) return [];
  return BodyFacts.keyof()
    .options.filter((fact) => different(was[fact], is[fact]))
    .map((fact) => ({ of: 'body', fact, before: was, after: is }));
}

export function seatDifferences(before: Row, after: Row): SeatDifference[] {
  const was = SeatFacts.safeParse(factsIn(before, { ...emptySeat })).data;
  const is = SeatFacts.safeParse(factsIn(after, { ...emptySeat })).data;
  if (was === undefined || is === undefined) return [];
  return SeatFacts.keyof()
    .options.filter((fact) => different(was[fact], is[fact]))
    .map((fact) => ({ of: 'seat', fact, before: was, after: is }));
}
