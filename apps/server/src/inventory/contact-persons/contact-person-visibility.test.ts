import { type Role, Visibility } from '@augenhoehe/domain/access';
import { type ActorId, type BodyOf, PersonId } from '@augenhoehe/domain/contract';
import {
  type addContactPerson as addContract,
  ContactVisibility,
  seesContactPerson,
} from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { viewerOf } from '../../access/index.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import type { Work } from '../change.ts';
import { TestNeighbourhood } from '../testing.ts';
import { addContactPerson } from './add-contact-person.ts';
import { blockContactPerson } from './block-contact-person.ts';
import { toContactPerson } from './contact-person-row.ts';
import { eraseContactPerson } from './erase-contact-person.ts';
import { visibleContactPersons } from './visible-contact-persons.ts';

type Entry = BodyOf<typeof addContract>;
type State = 'active' | 'objected' | 'withdrawn' | 'former';

const author = PersonId.parse('person-coordination');
const somebody = PersonId.parse('somebody');
const states: readonly State[] = ['active', 'objected', 'withdrawn', 'former'];

function inCircle(work: Work): Work {
  return { ...work, place: { ...work.place, isInProtectedCircle: true } };
}

function entryAt(visibility: ContactVisibility, state: State): Entry {
  return {
    facts: { name: `Test ${visibility} ${state}`, visibility },
    basis: {
      law: 'dsg-ekd',
      ground: 'consent',
      consent: { wording: 'Muster 1', channel: 'oral', givenOn: '2026-11-01' },
    },
    gathered: 'from-person',
  };
}

describeOnBothEngines('who sees a contact person', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let choir: ActorId;
  let other: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    choir = await here.addActor({ name: 'Chor' });
    other = await here.addActor({ name: 'Anderswo' });
    for (const visibility of ContactVisibility.options)
      for (const state of states) await add(visibility, state);
  });

  async function add(visibility: ContactVisibility, state: State): Promise<void> {
    await here.as('coordination', async (somewhere) => {
      const work = inCircle(somewhere);
      const { id } = await addContactPerson(work, choir, entryAt(visibility, state));
      const on = '2026-11-20';
      if (state === 'objected') await blockContactPerson(work, id, { reason: 'objection', on });
      if (state === 'withdrawn') await blockContactPerson(work, id, { reason: 'withdrawal', on });
      if (state === 'former') await eraseContactPerson(work, id, { how: 'anonymise' });
    });
  }

  interface Looking {
    readonly role: Role;
    readonly actorId?: ActorId | null;
    readonly personId?: PersonId;
    readonly isInProtectedCircle?: boolean;
  }

  /** What the database gives, and what the rule would. */
  async function look({
    role,
    actorId = null,
    personId = somebody,
    isInProtectedCircle = false,
  }: Looking) {
    return await here.as(
      role,
      async (work) => {
        const person = { ...work.place.person, id: personId };
        const place = { ...work.place, person, isInProtectedCircle };
        const rows = await work.trx.selectFrom('contact_person').selectAll().execute();
        const seen = await visibleContactPersons({ ...work, place });
        const allowed = rows
          .map(toContactPerson)
          .filter((row) => seesContactPerson(viewerOf(place), row));
        return { seen, allowed };
      },
      actorId,
    );
  }

  test('the database decides as the rule does', async () => {
    for (const role of ['reader', 'partner', 'coordination'] as const)
      for (const actorId of role === 'partner' ? [choir, other] : [null])
        for (const personId of [author, somebody])
          for (const isInProtectedCircle of [true, false]) {
            const { seen, allowed } = await look({ role, actorId, personId, isInProtectedCircle });
            expect(seen.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort());
          }
  });

  test('every level has its readers, and nobody is public', async () => {
    const lookings: readonly Looking[] = [
      { role: 'reader' },
      { role: 'partner', actorId: other },
      { role: 'partner', actorId: choir },
      { role: 'coordination' },
      { role: 'coordination', personId: author },
      { role: 'reader', isInProtectedCircle: true },
    ];
    const levels = [];
    for (const looking of lookings) {
      const { seen } = await look(looking);
      const active = seen.filter(({ state }) => state === 'active');
      const known = active.map(({ visibility }) => visibility);
      levels.push(Visibility.exclude(['oeffentlich']).options.filter((key) => known.includes(key)));
    }
    expect(levels).toEqual([
      ['netzwerk'],
      ['netzwerk'],
      ['netzwerk', 'team'],
      ['netzwerk', 'team'],
      ['netzwerk', 'team', 'privat'],
      ['netzwerk', 'geschuetzt'],
    ]);
  });

  test('who only reads learns neither what allows an entry nor whom it blocks', async () => {
    const { seen } = await look({ role: 'reader' });
    expect(seen.map(({ name, keeping, can }) => ({ name, keeping, can }))).toEqual([
      { name: 'Test netzwerk active', keeping: null, can: { edit: false, erase: false } },
    ]);
  });

  test('the coordination alone keeps every objection, with nothing that leads to the person', async () => {
    const { seen } = await look({ role: 'coordination' });
    const blocked = seen.filter(({ state }) => state === 'blocked');
    expect(blocked).toHaveLength(8);
    expect(blocked.every(({ phone, email }) => phone === '' && email === '')).toBe(true);
    const own = await look({ role: 'partner', actorId: choir });
    expect(own.seen.filter(({ state }) => state === 'blocked')).toEqual([]);
  });
});
