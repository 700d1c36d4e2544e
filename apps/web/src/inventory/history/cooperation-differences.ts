import {
  type CooperationFactName,
  CooperationFacts,
  type PartyFactName,
  PartyFacts,
} from '@augenhoehe/domain/structure';

type Row = Readonly<Record<string, unknown>>;

export interface CooperationDifference {
  readonly of: 'cooperation';
  readonly fact: CooperationFactName;
  readonly before: CooperationFacts;
  readonly after: CooperationFacts;
}

export interface PartyDifference {
  readonly of: 'party';
  readonly fact: PartyFactName;
  readonly before: PartyFacts;
  readonly after: PartyFacts;
}

function columnOf(fact: string): string {
  return fact.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The facts of a row by their names in the product. */
function named(facts: readonly string[], row: Row): Row {
  return Object.fromEntries(facts.map((fact) => [fact, row[columnOf(fact)]]));
}

function different(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

export function cooperationDifferences(before: Row, after: Row): CooperationDifference[] {
  const facts = CooperationFacts.keyof().options;
  const was = CooperationFacts.safeParse(named(facts, before)).data;
  const is = CooperationFacts.safeParse(named(facts, after)).data;
  if (was === undefined || is === undefined) return [];
  return facts
    .filter((fact) => different(was[fact], is[fact]))
    .map((fact) => ({ of: 'cooperation', fact, before: was, after: is }));
}

/** Who it is does not change, and a place says nothing without the others. */
const told = PartyFacts.omit({ actorId: true, rank: true }).keyof().options;

export function partyDifferences(before: Row, after: Row): PartyDifference[] {
  const facts = PartyFacts.keyof().options;
  const was = PartyFacts.safeParse(named(facts, before)).data;
  const is = PartyFacts.safeParse(named(facts, after)).data;
  if (was === undefined || is === undefined) return [];
  return told
    .filter((fact) => different(was[fact], is[fact]))
    .map((fact) => ({ of: 'party', fact, before: was, after: is }));
}
