import { ActorId, ContactPersonId, PersonId } from '../../../contract/index.ts';
import type { ContactPerson } from '../contact-person.ts';

export const testActor = ActorId.parse('00000000-0000-4000-8000-00000000000a');
export const testAuthor = PersonId.parse('author');

/** A contact person entered from elsewhere on the last day of January. */
export function testPerson(differences: Partial<ContactPerson> = {}): ContactPerson {
  return {
    id: ContactPersonId.parse('00000000-0000-4000-8000-000000000001'),
    actorId: testActor,
    name: 'Test Person',
    duty: 'Leitung',
    phone: '030 123456',
    email: 'leitung@example.org',
    availability: 'Di 9–12',
    isDeputy: false,
    visibility: 'team',
    firstContactOn: null,
    rank: 0,
    law: 'dsgvo',
    ground: 'interest',
    consent: null,
    gathered: 'elsewhere',
    source: 'Website',
    enteredOn: '2026-01-31',
    disclosedOn: null,
    informedOn: null,
    informedHow: null,
    objectedOn: null,
    anonymisedOn: null,
    author: testAuthor,
    createdAt: '2026-01-31T10:00:00.000Z',
    updatedAt: '2026-01-31T10:00:00.000Z',
    ...differences,
  };
}

export const testConsent = {
  wording: 'Muster 1',
  channel: 'paper',
  givenOn: '2026-01-31',
  takenBy: testAuthor,
  withdrawnOn: null,
} as const;
