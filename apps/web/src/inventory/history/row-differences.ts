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
import { type FactDifference, factDifferences, isDifferent } from './fact-differences.ts';
import { type RoleDifference, roleDifferences } from './role-differences.ts';

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

export type TieDifference = FactDifference<'tie', TieRow>;

export type RowDifference =
  | ActorDifference
  | TieDifference
  | BodyDifference
  | SeatDifference
  | CooperationDifference
  | PartyDifference
  | RoleDifference;

const columnOf: Readonly<Partial<Record<ActorFactName, string>>> = {
  areaId: 'area_id',
  targetGroups: 'target_groups',
  offersText: 'offers_text',
  needsText: 'needs_text',
  postalCode: 'postal_code',
};

const factNames = ActorFacts.keyof().options;

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
    .filter((fact) => isDifferent(before[fact], after[fact]))
    .map((fact) => ({ of: 'actor', fact, before, after }));
}

const differencesIn: Readonly<
  Record<string, (before: Row, after: Row) => readonly RowDifference[]>
> = {
  actor: (before, after) => actorDifferences(factsOfRow(before), factsOfRow(after)),
  tie: factDifferences({ of: 'tie', facts: TieRow, told: TieRow.keyof().options }),
  body: bodyDifferences,
  body_seat: seatDifferences,
  cooperation: cooperationDifferences,
  cooperation_party: partyDifferences,
  role_assignment: roleDifferences,
};

/** What is different of a row that was changed; nothing for rows that came or went. */
export function rowDifferences({ table, before, after }: RowChange): readonly RowDifference[] {
  if (before === null || after === null) return [];
  return differencesIn[table]?.(before, after) ?? [];
}
