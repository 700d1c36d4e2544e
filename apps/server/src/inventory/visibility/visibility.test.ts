import type { Visibility } from '@augenhoehe/domain/access';
import { type ActorId, ChangeSetId } from '@augenhoehe/domain/contract';
import { type FactGroup, listActors as listContract } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { changeManyActors } from '../change-many-actors.ts';
import type { Work } from '../change.ts';
import { confirmActor } from '../confirm-actor.ts';
import { editActor } from '../edit-actor.ts';
import { listActors } from '../list-actors.ts';
import { mergeActors } from '../merge-actors.ts';
import { showActor } from '../show-actor.ts';
import { TestNeighbourhood } from '../testing.ts';
import { undoChange } from '../undo-change.ts';
import { visibilitiesOf } from '../actor-store.ts';

type Levels = Partial<Record<FactGroup, Visibility>>;

describeOnBothEngines('visibility of an entry', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let choir: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    choir = await here.addActor({
      name: 'Chor',
      phone: '030 1',
      offers: ['r.raum.saal'],
      notes: 'zögert noch',
    });
  });

  function set(levels: Levels, levelsWere: Levels) {
    return (work: Work) => editActor(work, choir, { changes: {}, was: {}, levels, levelsWere });
  }
  async function seenBy(
    role: 'reader' | 'partner' | 'coordination',
    actorId: ActorId | null = null,
  ) {
    return await here.as(role, (work) => showActor(work, choir), actorId);
  }

  test('begins with the network, working notes with the team', async () => {
    const { actor, choices } = await seenBy('coordination');
    expect(actor.levels).toMatchObject({ contact: 'netzwerk', working: 'team' });
    expect(actor.hidden).toEqual([]);
    expect(choices.contact).toEqual(['oeffentlich', 'netzwerk', 'team', 'privat', 'geschuetzt']);
    expect((await seenBy('reader')).choices).toEqual({});
  });

  test('what the team keeps is gone for readers, and there again after undo', async () => {
    const change = await here.as('coordination', set({ contact: 'team' }, { contact: 'netzwerk' }));
    expect((await seenBy('reader')).actor).toMatchObject({
      phone: '',
      hidden: ['contact', 'working'],
    });
    expect((await seenBy('coordination')).actor).toMatchObject({ phone: '030 1' });
    await here.as('coordination', (work) =>
      undoChange(work, ChangeSetId.parse(change.changeSetId), { keepChanged: false }),
    );
    expect((await seenBy('reader')).actor).toMatchObject({ phone: '030 1', hidden: ['working'] });
  });

  test('the list hides it too, and a filter does not betray it', async () => {
    await here.as('coordination', set({ offers: 'team' }, { offers: 'netzwerk' }));
    const query = listContract.query.parse({ offer: 'r.raum.saal' });
    expect((await here.as('reader', (work) => listActors(work, query))).matching).toBe(0);
    expect((await here.as('coordination', (work) => listActors(work, query))).matching).toBe(1);
    const all = await here.as('reader', (work) => listActors(work, listContract.query.parse({})));
    expect(all.actors).toMatchObject([{ name: 'Chor', offers: [], hidden: ['offers', 'working'] }]);
  });

  test('a partner sets the levels of its own actor, but not all, and of no other', async () => {
    const levelsWere: Levels = { contact: 'netzwerk' };
    await here.as('partner', set({ contact: 'team' }, levelsWere), choir);
    expect((await seenBy('partner', choir)).actor).toMatchObject({ phone: '030 1' });
    expect((await seenBy('partner')).actor).toMatchObject({ phone: '' });
    const refused = { status: 403, code: 'not-allowed' };
    const wanted: readonly Levels[] = [
      { contact: 'privat' },
      { tags: 'team' },
      { identity: 'team' },
    ];
    for (const levels of wanted) {
      await expect(here.as('partner', set(levels, {}), choir)).rejects.toMatchObject(refused);
    }
    await expect(here.as('partner', set({ contact: 'netzwerk' }, {}))).rejects.toMatchObject(
      refused,
    );
  });

  test('of two who set the same level to something else, the second is told', async () => {
    await here.as('coordination', set({ contact: 'team' }, { contact: 'netzwerk' }));
    await expect(
      here.as('partner', set({ contact: 'oeffentlich' }, { contact: 'netzwerk' }), choir),
    ).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { facts: [], levels: { contact: 'team' } },
    });
    await here.as('partner', set({ offers: 'team' }, { offers: 'netzwerk' }), choir);
  });

  test('what is protected is seen and changed by those named only', async () => {
    await here.as('coordination', set({ profile: 'geschuetzt' }, { profile: 'netzwerk' }));
    expect((await seenBy('coordination')).actor.hidden).toEqual(['profile']);
    function edit(work: Work) {
      return editActor(work, choir, { changes: { mandate: 'Singen' }, was: { mandate: '' } });
    }
    const refused = { status: 403, code: 'not-visible' };
    await expect(here.as('coordination', edit)).rejects.toMatchObject(refused);
    await expect(
      here.as('coordination', (work) => confirmActor(work, choir, { groups: ['profile'] })),
    ).rejects.toMatchObject(refused);
    here.isInProtectedCircle = true;
    await here.as('coordination', edit);
    expect((await seenBy('coordination')).actor).toMatchObject({ mandate: 'Singen', hidden: [] });
  });

  test('the level of many changes at once, where it may, and goes back as one', async () => {
    const kiosk = await here.addActor({ name: 'Kiosk' });
    await here.as('coordination', set({ contact: 'geschuetzt' }, { contact: 'netzwerk' }));
    const reply = await here.as('coordination', (work) =>
      changeManyActors(work, {
        actors: [choir, kiosk],
        change: { kind: 'set-level', groups: ['contact', 'identity'], level: 'team' },
      }),
    );
    expect(reply.changed).toBe(1);
    const levels = await here.as('coordination', (work) =>
      visibilitiesOf(work.trx, here.id, [choir, kiosk]),
    );
    expect([...levels.values()]).toEqual(
      expect.arrayContaining([
        { contact: { level: 'geschuetzt', author: null } },
        { contact: { level: 'team', author: null } },
      ]),
    );
    await here.as('coordination', (work) =>
      undoChange(work, ChangeSetId.parse(reply.changeSetId), { keepChanged: false }),
    );
    const after = await here.as('coordination', (work) =>
      visibilitiesOf(work.trx, here.id, [kiosk]),
    );
    expect([...after.values()]).toEqual([{}]);
  });

  test('of two entries that become one the stricter level stays, unless chosen', async () => {
    const double = await here.addActor({ name: 'Der Chor', email: 'a@chor.example' });
    await here.as('coordination', (work) =>
      editActor(work, double, {
        changes: {},
        was: {},
        levels: { contact: 'team', offers: 'team' },
        levelsWere: { contact: 'netzwerk', offers: 'netzwerk' },
      }),
    );
    await here.as('coordination', (work) =>
      mergeActors(work, choir, {
        other: double,
        facts: { email: 'a@chor.example' },
        levels: { offers: 'oeffentlich' },
      }),
    );
    expect((await seenBy('coordination')).actor.levels).toMatchObject({
      contact: 'team',
      offers: 'oeffentlich',
      needs: 'netzwerk',
    });
  });

  test('what somebody may not see they cannot merge away', async () => {
    const double = await here.addActor({ name: 'Der Chor', email: 'a@chor.example' });
    await here.as('coordination', set({ contact: 'geschuetzt' }, { contact: 'netzwerk' }));
    await expect(
      here.as('coordination', (work) => mergeActors(work, double, { other: choir, facts: {} })),
    ).rejects.toMatchObject({ status: 403, code: 'not-visible' });
  });
});
