import { expect, test } from 'vitest';
import { ActorId, ContactPersonId } from '../contract/index.ts';
import { ContactPerson, informBy } from '../inventory/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleContactPersons } from './sample-contact-persons.ts';

test('The sample names functions of its organisations, and no person to be informed', () => {
  const keys: string[] = [];
  const id = '00000000-0000-4000-8000-000000000001';
  const persons = sampleContactPersons({
    actor: (key) => {
      keys.push(key);
      return ActorId.parse(id);
    },
    contactPerson: () => ContactPersonId.parse(id),
    now: new Date('2026-11-24T09:00:00Z'),
  });
  const known = readSample().organisations.map((organisation) => organisation.id);
  expect(known).toEqual(expect.arrayContaining(keys));
  expect(ContactPerson.array().parse(persons)).toEqual(persons);
  expect(persons.map((person) => [person.name, informBy(person)])).toEqual(
    persons.map(() => ['', null]),
  );
});
