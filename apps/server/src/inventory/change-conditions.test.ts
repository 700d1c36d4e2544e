import type { Role } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import { listChanges as contract } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { viewerOf } from '../access/index.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { readJournal } from '../platform/journal/index.ts';
import { addTie } from './add-tie.ts';
import { editBody } from './bodies/edit-body.ts';
import { TestBodies } from './bodies/testing.ts';
import { entriesOfActor, entriesOfBody, searchedChanges } from './change-conditions.ts';
import { addContactPerson } from './contact-persons/add-contact-person.ts';
import { blockContactPerson } from './contact-persons/block-contact-person.ts';
import { eraseContactPerson } from './contact-persons/erase-contact-person.ts';
import { editActor } from './edit-actor.ts';
import { editTie } from './edit-tie.ts';
import { removeTie } from './remove-tie.ts';
import { stateTie } from './state-tie.ts';
import { TestNeighbourhood } from './testing.ts';

describeOnBothEngines('the journal of the inventory', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let choir: ActorId;
  let school: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
  });

  async function tie(): Promise<Awaited<ReturnType<typeof addTie>>> {
    const statement = { side: 'from', level: 3, formality: null } as const;
    const draft = { from: choir, to: school, type: 'austausch', statement };
    return await here.as('coordination', (work) => addTie(work, draft));
  }

  async function historyOf(id: ActorId, role: Role = 'coordination') {
    const { changeSets } = await here.as(role, async ({ trx, place }) =>
      readJournal(trx, {
        neighbourhoodId: here.id,
        limit: 50,
        entries: await entriesOfActor(
          trx,
          { neighbourhoodId: here.id, viewer: viewerOf(place) },
          id,
        ),
      }),
    );
    return changeSets.map(({ kind }) => kind);
  }

  async function found(query: Record<string, string>) {
    const { changeSets } = await here.as('coordination', ({ trx, place }) =>
      readJournal(trx, {
        neighbourhoodId: here.id,
        limit: 50,
        changes: searchedChanges(contract.query.parse(query), viewerOf(place)),
      }),
    );
    return changeSets.map(({ kind }) => kind);
  }

  test('has the changes of an actor’s ties, also of those it no longer has', async () => {
    const { id } = await tie();
    await here.as('coordination', (work) =>
      stateTie(work, { slug: 'talstedt', tieId: id, side: 'to' }, { level: 2, formality: 1 }),
    );
    expect(await historyOf(school)).toEqual(['tie.stated', 'tie.added', 'actor.added']);
    await here.as('coordination', (work) => removeTie(work, id));
    expect(await historyOf(school)).toEqual([
      'tie.removed',
      'tie.stated',
      'tie.added',
      'actor.added',
    ]);
  });

  test('is not searched through what is hidden from whoever searches, then or now', async () => {
    const edit = { changes: { phone: '0531 578125' }, was: { phone: '' } };
    await here.as('coordination', (work) => editActor(work, choir, edit));
    expect(await found({ q: '578125' })).toEqual(['actor.edited']);
    await here.as('coordination', (work) =>
      editActor(work, choir, {
        changes: {},
        was: {},
        levels: { contact: 'geschuetzt' },
        levelsWere: { contact: 'netzwerk' },
      }),
    );
    expect(await found({ q: '578125' })).toEqual([]);
    here.isInProtectedCircle = true;
    expect(await found({ q: '578125' })).toEqual(['actor.edited', 'actor.edited']);
  });

  test('is searched by words of names and values, before and after', async () => {
    const edit = { changes: { phone: '0531 578125' }, was: { phone: '' } };
    await here.as('coordination', (work) => editActor(work, choir, edit));
    const back = { changes: { phone: '' }, was: { phone: '0531 578125' } };
    await here.as('coordination', (work) => editActor(work, choir, back));
    expect(await found({ q: '578125' })).toEqual(['actor.edited', 'actor.edited']);
    expect(await found({ q: 'schule' })).toEqual(['actor.added']);
    expect(await found({ q: 'chor 578' })).toEqual(['actor.edited', 'actor.edited']);
    expect(await found({ q: '%' })).toEqual([]);
  });

  test('is not searched for contact persons, who may have objected to being found', async () => {
    const facts = { name: 'Test Person', phone: '0531 578125' };
    const basis = { law: 'dsgvo', ground: 'interest' } as const;
    await here.as('coordination', (work) =>
      addContactPerson(work, choir, { facts, basis, gathered: 'from-person' }),
    );
    expect(await found({ q: 'Test Person' })).toEqual([]);
    expect(await found({ q: '578125' })).toEqual([]);
    expect(await found({ subject: 'contact' })).toEqual(['contact-person.added']);
  });

  test('has the changes of an actor’s contact persons, for the coordination', async () => {
    const basis = { law: 'dsgvo', ground: 'interest' } as const;
    const { id } = await here.as('coordination', (work) =>
      addContactPerson(work, choir, {
        facts: { name: 'Test Person' },
        basis,
        gathered: 'from-person',
      }),
    );
    const objected = { reason: 'objection', on: '2026-11-22' } as const;
    await here.as('coordination', (work) => blockContactPerson(work, id, objected));
    expect(await historyOf(choir)).toEqual([
      'contact-person.blocked',
      'contact-person.added',
      'actor.added',
    ]);
    expect(await historyOf(school)).toEqual(['actor.added']);
    expect(await historyOf(choir, 'partner')).toEqual(['actor.added']);
    await here.as('coordination', (work) => eraseContactPerson(work, id, { how: 'delete' }));
    expect(await historyOf(choir)).toEqual(['actor.added']);
  });

  test('has the changes of a body and of its seats, of none else', async () => {
    const bodies = new TestBodies(here);
    const table = await bodies.add({ name: 'Runder Tisch' });
    await bodies.add({ name: 'Beirat' });
    await bodies.seat(table, choir);
    const edit = { changes: { purpose: 'Ferien' }, was: { purpose: '' } };
    await here.as('coordination', (work) => editBody(work, table, edit));
    const { changeSets } = await here.as('coordination', ({ trx }) =>
      readJournal(trx, { neighbourhoodId: here.id, limit: 50, entries: entriesOfBody(table) }),
    );
    expect(changeSets.map(({ kind }) => kind)).toEqual(['body.edited', 'seat.added', 'body.added']);
  });

  test('is searched by subject, person and day', async () => {
    await tie();
    expect(await found({ subject: 'tie' })).toEqual(['tie.added']);
    expect(await found({ person: 'person-coordination' })).toHaveLength(3);
    expect(await found({ person: 'person-reader' })).toEqual([]);
    expect(await found({ from: '2026-11-22', until: '2026-11-22' })).toHaveLength(3);
    expect(await found({ from: '2026-11-23' })).toEqual([]);
    expect(await found({ until: '2026-11-21' })).toEqual([]);
  });

  test('a tie that two edit at once loses nothing', async () => {
    const { id } = await tie();
    const seen = { note: '', type: 'austausch' };
    await here.as('coordination', (work) => editTie(work, id, { note: 'monatlich', was: seen }));
    await here.as('coordination', (work) => editTie(work, id, { type: 'kontakt', was: seen }));
    await expect(
      here.as('coordination', (work) => editTie(work, id, { note: 'jährlich', was: seen })),
    ).rejects.toMatchObject({
      code: 'changed-meanwhile',
      params: { facts: ['note'], current: { note: 'monatlich' } },
    });
  });
});
