import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, BodyOf } from '@augenhoehe/domain/contract';
import type {
  addContactPerson as addContract,
  ContactPersonView,
} from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { addActor } from '../add-actor.ts';
import type { Work } from '../change.ts';
import { mergeActors } from '../merge-actors.ts';
import { removeActor } from '../remove-actor.ts';
import { TestNeighbourhood } from '../testing.ts';
import { undoChange } from '../undo-change.ts';
import { addContactPerson } from './add-contact-person.ts';
import { blockContactPerson } from './block-contact-person.ts';
import { editContactPerson } from './edit-contact-person.ts';
import { eraseContactPerson } from './erase-contact-person.ts';
import { informContactPersons } from './inform-contact-persons.ts';
import { listContactPersons } from './list-contact-persons.ts';
import { listToInform } from './list-to-inform.ts';
import { orderContactPersons } from './order-contact-persons.ts';
import { setBasis } from './set-basis.ts';
import { visibleContactPersons } from './visible-contact-persons.ts';

type Entry = BodyOf<typeof addContract>;

const entry: Entry = {
  facts: { name: 'Test Person', duty: 'Leitung', phone: '030/1234', email: 'leitung@example.org' },
  basis: { law: 'dsgvo', ground: 'interest' },
  gathered: 'elsewhere',
  source: 'Website',
};
const consented: Entry = {
  ...entry,
  basis: {
    law: 'kdg',
    ground: 'consent',
    consent: { wording: 'Muster 1', channel: 'paper', givenOn: '2026-11-01' },
  },
};

describeOnBothEngines('contact persons', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let choir: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    choir = await here.addActor({ name: 'Chor' });
  });

  async function add(given: Partial<Entry> = {}, actorId = choir) {
    return await here.as('coordination', (work) =>
      addContactPerson(work, actorId, { ...entry, ...given }),
    );
  }
  async function listed(
    role: Role = 'coordination',
    actorId: ActorId | null = null,
  ): Promise<ContactPersonView[]> {
    const list = await here.as(role, (work) => listContactPersons(work, choir), actorId);
    return list.contactPersons;
  }
  async function undo(changeSetId: string) {
    return await here.as('coordination', (work) =>
      undoChange(work, changeSetId as never, { keepChanged: false }),
    );
  }
  async function journal(): Promise<string> {
    const { rows } = await database.executeSql(
      `select change_set.params::text || coalesce(before::text, '') || coalesce(after::text, '') as text
       from change_set left join journal_entry on journal_entry.change_set_id = change_set.id
       where change_set.neighbourhood_id = $1`,
      [here.id],
    );
    return JSON.stringify(rows);
  }

  test('a function is enough, and its phone reads well', async () => {
    await add({ facts: { duty: 'Geschäftsstelle', phone: '0049 (0)30/12 34' }, source: '' });
    const [person] = await listed();
    expect(person).toMatchObject({
      name: '',
      duty: 'Geschäftsstelle',
      phone: '+49 30 12 34',
      visibility: 'team',
      state: 'active',
      keeping: { informBy: null, law: 'dsgvo', ground: 'interest', enteredOn: '2026-11-22' },
    });
  });

  test('without a name or a function, a source or a consent there is no entry', async () => {
    const refused = [
      { facts: {} },
      { source: '' },
      { basis: { law: 'dsgvo', ground: 'consent' } },
    ] as const;
    for (const given of refused) await expect(add(given)).rejects.toThrow('invalid-input');
    expect(await listed()).toEqual([]);
  });

  test('nobody hides an entry from themselves', async () => {
    const hidden = { ...entry.facts, visibility: 'geschuetzt' } as const;
    await expect(add({ facts: hidden })).rejects.toThrow('invalid-input');
  });

  test('a partner keeps those of its own actor, and no other', async () => {
    const other = await here.addActor({ name: 'Anderswo' });
    const own = await here.as(
      'partner',
      (work) => addContactPerson(work, choir, { ...entry, gathered: 'self' }),
      choir,
    );
    await expect(
      here.as('partner', (work) => addContactPerson(work, other, entry), choir),
    ).rejects.toThrow('not-allowed');
    async function edit(work: Work) {
      const changes = { duty: 'Vorstand' };
      return await editContactPerson(work, own.id, { changes, was: { duty: 'Leitung' } });
    }
    await expect(here.as('partner', edit, other)).rejects.toThrow('no-such-contact-person');
    await here.as('partner', edit, choir);
    const [person] = await listed('partner', choir);
    expect(person).toMatchObject({
      duty: 'Vorstand',
      keeping: { informedOn: '2026-11-22', informedHow: 'form' },
      can: { edit: true, erase: true },
    });
  });

  test('editing never touches a consent, and two who edit the same fact are told', async () => {
    const { id } = await add(consented);
    const before = (await listed())[0]?.keeping?.consent;
    await here.as('coordination', (work) =>
      editContactPerson(work, id, { changes: { duty: 'Vorstand' }, was: { duty: 'Leitung' } }),
    );
    expect((await listed())[0]?.keeping?.consent).toEqual(before);
    const late = { changes: { duty: 'Kasse' }, was: { duty: 'Leitung' } };
    await expect(
      here.as('coordination', (work) => editContactPerson(work, id, late)),
    ).rejects.toThrow('changed-meanwhile');
  });

  test('an objection hides at once, from search of others too, and undo brings back', async () => {
    const { id } = await add({ facts: { ...entry.facts, visibility: 'netzwerk' } });
    expect(await listed('reader')).toHaveLength(1);
    const { changeSetId } = await here.as('coordination', (work) =>
      blockContactPerson(work, id, { reason: 'objection', on: '2026-11-22' }),
    );
    expect(await listed('reader')).toEqual([]);
    expect(await listed('partner', choir)).toEqual([]);
    expect((await listed())[0]).toMatchObject({
      name: 'Test Person',
      phone: '',
      email: '',
      state: 'blocked',
      block: { reason: 'objection', on: '2026-11-22' },
    });
    await expect(add()).rejects.toThrow('contact-person-blocked');
    const { toErase } = await here.as('coordination', listToInform);
    expect(toErase).toMatchObject([{ id, actorName: 'Chor', eraseBy: '2026-12-06' }]);
    await undo(changeSetId);
    expect(await listed('reader')).toHaveLength(1);
  });

  test('a withdrawn consent hides until another ground takes its place', async () => {
    const { id } = await add(consented);
    await here.as('coordination', (work) =>
      blockContactPerson(work, id, { reason: 'withdrawal', on: '2026-11-22' }),
    );
    expect((await listed())[0]).toMatchObject({
      state: 'blocked',
      block: { reason: 'withdrawal' },
    });
    await here.as('coordination', (work) => setBasis(work, id, { law: 'kdg', ground: 'contract' }));
    const [person] = await listed();
    expect(person?.state).toBe('active');
    expect(person?.keeping?.consent).toMatchObject({ withdrawnOn: '2026-11-22' });
  });

  test('the list to inform runs by the earliest limit, and marking several empties it', async () => {
    const slow = await add({ facts: { ...entry.facts, name: 'Später' } });
    const shown = await add({ facts: { ...entry.facts, name: 'Sofort', visibility: 'netzwerk' } });
    await add({ facts: { duty: 'Geschäftsstelle' } });
    const list = await here.as('coordination', listToInform);
    expect(list.today).toBe('2026-11-22');
    expect(list.toInform.map(({ name, informBy }) => [name, informBy])).toEqual([
      ['Sofort', '2026-11-22'],
      ['Später', '2026-12-22'],
    ]);
    const elsewhere = await here.addActor({ name: 'Anderswo' });
    const foreign = await here.as('partner', listToInform, elsewhere);
    expect(foreign.toInform).toEqual([]);
    async function mark(work: Work) {
      const contactPersons = [slow.id, shown.id];
      return await informContactPersons(work, { contactPersons, on: '2026-11-22', how: 'email' });
    }
    await expect(here.as('partner', mark, elsewhere)).rejects.toThrow('no-such-contact-person');
    const { changeSetId, informed } = await here.as('coordination', mark);
    expect(informed).toBe(2);
    expect(await here.as('coordination', listToInform)).toMatchObject({
      toInform: [],
      informed: 2,
    });
    await undo(changeSetId);
    expect((await here.as('coordination', listToInform)).toInform).toHaveLength(2);
  });

  test('the order is as chosen', async () => {
    const first = await add({ facts: { duty: 'A' } });
    const second = await add({ facts: { duty: 'B' } });
    const third = await add({ facts: { duty: 'C' } });
    await here.as('coordination', (work) =>
      orderContactPersons(work, choir, { contactPersons: [third.id, first.id] }),
    );
    expect((await listed()).map(({ id }) => id)).toEqual([third.id, first.id, second.id]);
  });

  test('contact persons go along when actors merge or go, and come back by undo', async () => {
    await add({ facts: { duty: 'A' } });
    const other = await here.addActor({ name: 'Chor e. V.' });
    await add({ facts: { duty: 'B' } }, other);
    const merged = await here.as('coordination', (work) =>
      mergeActors(work, choir, { other, facts: {} }),
    );
    expect((await listed()).map(({ duty }) => duty)).toEqual(['A', 'B']);
    await undo(merged.changeSetId);
    expect((await listed()).map(({ duty }) => duty)).toEqual(['A']);
    const removed = await here.as('coordination', (work) => removeActor(work, choir));
    expect(await here.as('coordination', (work) => visibleContactPersons(work, [choir]))).toEqual(
      [],
    );
    await undo(removed.changeSetId);
    expect((await listed()).map(({ duty }) => duty)).toEqual(['A']);
  });

  test.each(['delete', 'anonymise'] as const)(
    'to %s leaves no trace, not in the journal either, and cannot be undone',
    async (how) => {
      const { id } = await add(consented);
      const stays = await add({ facts: { duty: 'Bleibt' } });
      const edited = await here.as('coordination', (work) =>
        editContactPerson(work, id, { changes: { phone: '030 99' }, was: { phone: '030 1234' } }),
      );
      expect(await journal()).toContain('Test Person');
      const { changeSetId } = await here.as('coordination', (work) =>
        eraseContactPerson(work, id, { how }),
      );
      const left = JSON.stringify(await listed()) + (await journal());
      for (const trace of ['Test Person', 'leitung@example.org', '030 1234', '030 99'])
        expect(left).not.toContain(trace);
      expect(left).toContain('Bleibt');
      await expect(undo(changeSetId)).rejects.toThrow('erased-for-good');
      await undo(edited.changeSetId);
      expect((await listed()).map((person) => [person.id, person.name, person.state])).toEqual(
        how === 'delete'
          ? [[stays.id, '', 'active']]
          : [
              [id, '', 'former'],
              [stays.id, '', 'active'],
            ],
      );
    },
  );

  test('one neighbourhood cannot forget what another one has done', async () => {
    const { id } = await add();
    const elsewhere = await TestNeighbourhood.in(database);
    await elsewhere.as('coordination', async (work) => {
      await addActor(work, { name: 'Fremd' });
      await work.trx
        .selectNoFrom((eb) => eb.fn('forget_contact_person', [eb.val([id])]).as('none'))
        .execute();
    });
    expect(await journal()).toContain('Test Person');
  });
});
