import { expect, test } from 'vitest';
import type { Viewer } from '../../access/index.ts';
import { ActorId, PersonId } from '../../contract/index.ts';
import type { ContactPerson } from './contact-person.ts';
import { seesContactPerson } from './sees-contact-person.ts';
import { testActor, testAuthor, testConsent, testPerson } from './testing/test-person.ts';
import { viewOf } from './contact-person-view.ts';

const other = PersonId.parse('other');
const elsewhere = ActorId.parse('00000000-0000-4000-8000-00000000000b');

function viewer(role: Viewer['role'], differences: Partial<Viewer> = {}): Viewer {
  return { role, actorId: null, personId: other, isInProtectedCircle: false, ...differences };
}

const viewers = [
  viewer('reader'),
  viewer('partner', { actorId: elsewhere }),
  viewer('partner', { actorId: testActor }),
  viewer('coordination'),
  viewer('coordination', { personId: testAuthor }),
  viewer('coordination', { isInProtectedCircle: true }),
];

test.for<{ case: string; person: Partial<ContactPerson>; sees: readonly boolean[] }>([
  {
    case: 'network',
    person: { visibility: 'netzwerk' },
    sees: [true, true, true, true, true, true],
  },
  { case: 'team', person: { visibility: 'team' }, sees: [false, false, true, true, true, true] },
  {
    case: 'private',
    person: { visibility: 'privat' },
    sees: [false, false, false, false, true, false],
  },
  {
    case: 'protected',
    person: { visibility: 'geschuetzt' },
    sees: [false, false, false, false, false, true],
  },
  {
    case: 'objected',
    person: { visibility: 'netzwerk', objectedOn: '2026-02-01' },
    sees: [false, false, false, true, true, true],
  },
  {
    case: 'consent withdrawn from a private note',
    person: {
      visibility: 'privat',
      ground: 'consent',
      consent: { ...testConsent, withdrawnOn: '2026-02-01' },
    },
    sees: [false, false, false, true, true, true],
  },
  {
    case: 'former',
    person: { visibility: 'netzwerk', anonymisedOn: '2026-02-01' },
    sees: [false, false, true, true, true, true],
  },
])(
  'Of reader, other partner, own partner, coordination, author and circle: $case is seen by $sees',
  ({ person, sees }) => {
    expect(viewers.map((viewed) => seesContactPerson(viewed, testPerson(person)))).toEqual(sees);
  },
);

test('Of a blocked person only what honouring it takes is shown', () => {
  const view = viewOf(testPerson({ objectedOn: '2026-02-01' }), { edit: true, erase: true });
  expect(view).toMatchObject({
    name: 'Test Person',
    duty: 'Leitung',
    phone: '',
    email: '',
    availability: '',
    state: 'blocked',
    block: { reason: 'objection', on: '2026-02-01' },
  });
});

test('Who does not keep the entry learns nothing of its basis', () => {
  expect(viewOf(testPerson(), { edit: false, erase: false }).keeping).toBeNull();
  expect(viewOf(testPerson(), { edit: true, erase: true }).keeping).toMatchObject({
    informBy: '2026-02-28',
    law: 'dsgvo',
  });
});
