/** The columns of what somebody said for a party: on an agreement, an example, a goal. */
export interface PartyWordColumns<Person> {
  answer: string;
  name: string;
  function: string;
  reason: string;
  way: string;
  person_id: Person;
  witness: string;
  given_on: string;
  created_at: Date;
  updated_at: Date;
}

interface PartyWord<Person> {
  readonly answer: string;
  readonly name: string;
  readonly function: string;
  readonly reason: string;
  readonly way: string;
  readonly personId: Person;
  readonly witness: string;
  readonly givenOn: string;
}

/** What a newer word of the same party writes over. */
export const writtenOver = [
  'answer',
  'name',
  'function',
  'reason',
  'way',
  'person_id',
  'witness',
  'given_on',
  'updated_at',
] as const;

export function fromWordRow<Person>(
  row: PartyWordColumns<Person>,
): PartyWord<Person> & { readonly createdAt: string; readonly updatedAt: string } {
  return {
    answer: row.answer,
    name: row.name,
    function: row.function,
    reason: row.reason,
    way: row.way,
    personId: row.person_id,
    witness: row.witness,
    givenOn: row.given_on,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function toWordRow<Person>(word: PartyWord<Person>, at: Date): PartyWordColumns<Person> {
  return {
    answer: word.answer,
    name: word.name,
    function: word.function,
    reason: word.reason,
    way: word.way,
    person_id: word.personId,
    witness: word.witness,
    given_on: word.givenOn,
    created_at: at,
    updated_at: at,
  };
}
