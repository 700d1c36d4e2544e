import { ActorChanges, type ActorFactName, ActorFacts, Tie } from '@augenhoehe/domain/inventory';
import type { z } from 'zod';
import {
  type BodyDifference,
  bodyDifferences,
  type SeatDifference,
  seatDifferences,
} from './body-differences.ts';
import {
  type CooperationDifference,
  cooperationDifferences,
  type PartyDifference,
  partyDifferences,
} from './cooperation-differences.ts';

type Row = Readonly<Record<string, unknown>>;

/** A row of the journal before and after. */
export interface RowChange {
  readonly table: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

export interface ActorDifference {
  readonly of: 'actor';
  readonly fact: ActorFactName;
  readonly before: ActorChanges;
  readonly after: ActorChanges;
}

const TieRow = Tie.pick({
  type: true,
  since: true,
  until: true,
  note: true,
  level: true,
  formality: true,
  standing: true,
});
type TieRow = z.infer<typeof TieRow>;

export interface TieDifference {
  readonly of: 'tie';
  readonly fact: keyof TieRow;
  readonly before: TieRow;
  readonly after: TieRow;
}

export type RowDifference =
  | ActorDifference
  | TieDifference
  | BodyDifference
  | SeatDifference
  | CooperationDifference
  | PartyDifference;

const columnOf: Readonly<Partial<Record<ActorFactName, string>>> = {
  areaId: 'area_id',
  targetGroups: 'target_groups',
  offersText: 'offers_text',
  needsText: 'needs_text',
  postalCode: 'postal_code',
};

const factNames = ActorFacts.keyof().options;

function different(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** Facts of an actor from a row of the journal; those hidden from the reader are missing. */
export function factsOfRow(row: Row): ActorChanges {
  const { latitude, longitude } = row;
  const position = latitude === null ? null : { latitude, longitude };
  const written = factNames.flatMap((fact): [string, unknown][] => {
    if (fact === 'position') return latitude === undefined ? [] : [[fact, position]];
    const value = row[columnOf[fact] ?? fact];
    return value === undefined ? [] : [[fact, value]];
  });
  return ActorChanges.safeParse(Object.fromEntries(written)).data ?? {};
}

function actorDifferences(before: ActorChanges, after: ActorChanges): ActorDifference[] {
  return factNames
    .filter((fact) => different(before[fact], after[fact]))
    .map((fact) => ({ of: 'actor', fact, before, after }));
}

function tieDifferences(before: Row, after: Row): TieDifference[] {
  const [was, is] = [TieRow.safeParse(before).data, TieRow.safeParse(after).data];
  if (was === undefined || is === undefined) return [];
  return TieRow.keyof()
    .options.filter((fact) => different(was[fact], is[fact]))
    .map((fact) => ({ of: 'tie', fact, before: was, after: is }));
}

const differencesIn: Readonly<Record<string, (before: Row, after: Row) => RowDifference[]>> = {
  actor: (before, after) => actorDifferences(factsOfRow(before), factsOfRow(after)),
  tie: tieDifferences,
  body: bodyDifferences,
  body_seat: seatDifferences,
  cooperation: cooperationDifferences,
  cooperation_party: partyDifferences,
};

/** What is different of a row that was changed; nothing for rows that came or went. */
export function rowDifferences({ table, before, after }: RowChange): readonly RowDifference[] {
  if (before === null || after === null) return [];
  return differencesIn[table]?.(before, after) ?? [];
}
