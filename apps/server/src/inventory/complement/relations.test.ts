import { ActorId } from '@augenhoehe/domain/contract';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { addTie } from '../add-tie.ts';
import { removeActor } from '../remove-actor.ts';
import { TestNeighbourhood } from '../testing.ts';
import { undoChange } from '../undo-change.ts';
import { dismissMatch, restoreMatch } from './dismiss-match.ts';
import { showRelations } from './show-relations.ts';

describeOnBothEngines('relations', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let me: ActorId;
  let giver: ActorId;
  let taker: ActorId;
  let both: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    me = await here.addActor({
      name: 'Seniorentreff',
      offers: ['r.raum.gruppe'],
      needs: ['r.wissen.digital'],
    });
    giver = await here.addActor({ name: 'Schule', offers: ['r.wissen.digital'] });
    taker = await here.addActor({ name: 'Chor', needs: ['r.raum.gruppe'] });
    both = await here.addActor({
      name: 'VHS',
      offers: ['r.wissen.digital'],
      needs: ['r.raum.gruppe'],
    });
    await here.addActor({ name: 'Kiosk', offers: ['r.sach.druck'] });
  });

  async function relations(id = me, role: 'coordination' | 'partner' | 'reader' = 'coordination') {
    return await here.as(role, (work) => showRelations(work, id), role === 'partner' ? me : null);
  }
  async function possible(id = me) {
    const { supporters, recipients } = await relations(id);
    return [supporters, recipients].map((list) => list.map(({ partner }) => partner.name));
  }
  async function tie(to: ActorId, level: 1 | 2) {
    const statement = { side: 'from' as const, level, formality: null };
    await here.as('coordination', (work) =>
      addTie(work, { from: me, to, type: 'kontakt', statement }),
    );
  }
  function dismiss(otherId: ActorId, note = '') {
    return here.as('coordination', (work) =>
      dismissMatch(work, { actorId: me, otherId }, { reason: 'tried', note }),
    );
  }

  test('who offers is a supporter, who needs is a recipient, who does both comes first', async () => {
    expect(await possible()).toEqual([
      ['VHS', 'Schule'],
      ['VHS', 'Chor'],
    ]);
    expect(await possible(taker)).toEqual([['Seniorentreff'], []]);
    const { supporters } = await relations();
    expect(supporters[0]).toMatchObject({ resources: ['r.wissen.digital'], isMutual: true });
  });

  test('a contact is still proposed, an exchange of information is not', async () => {
    await tie(both, 1);
    expect((await possible())[0]).toEqual(['VHS', 'Schule']);
    await tie(giver, 2);
    const { existing, supporters } = await relations();
    expect(supporters.map(({ partner }) => partner.name)).toEqual(['VHS']);
    expect(existing.map(({ partner, level }) => [partner.name, level])).toEqual([
      ['Schule', 2],
      ['VHS', 1],
    ]);
  });

  test('what is dismissed is gone until it is restored or undone', async () => {
    const first = await dismiss(both, 'keine Zeit bis Mai');
    expect(await possible()).toEqual([['Schule'], ['Chor']]);
    expect((await relations()).dismissed).toMatchObject([
      { partner: { name: 'VHS' }, reason: 'tried', note: 'keine Zeit bis Mai' },
    ]);
    expect((await possible(both))[0]).toEqual(['Seniorentreff']);
    await here.as('coordination', (work) =>
      undoChange(work, first.changeSetId, { keepChanged: false }),
    );
    expect((await possible())[0]).toEqual(['VHS', 'Schule']);
    await dismiss(both);
    await here.as('coordination', (work) => restoreMatch(work, { actorId: me, otherId: both }));
    expect((await possible())[0]).toEqual(['VHS', 'Schule']);
  });

  test('an actor that is removed takes its dismissals along, and brings them back', async () => {
    await dismiss(both);
    const removal = await here.as('coordination', (work) => removeActor(work, both));
    expect((await relations()).dismissed).toEqual([]);
    await here.as('coordination', (work) =>
      undoChange(work, removal.changeSetId, { keepChanged: false }),
    );
    expect((await relations()).dismissed).toMatchObject([{ partner: { name: 'VHS' } }]);
  });

  test('reasons are read by those who could take them back', async () => {
    await dismiss(both);
    expect((await relations(me, 'partner')).dismissed).toHaveLength(1);
    expect(await relations(me, 'reader')).toMatchObject({ dismissed: [], can: { dismiss: false } });
    await expect(
      here.as(
        'partner',
        (work) =>
          dismissMatch(work, { actorId: taker, otherId: me }, { reason: 'tried', note: '' }),
        me,
      ),
    ).rejects.toMatchObject({ status: 403 });
  });

  test('nobody is dismissed who is not there, or from itself', async () => {
    await expect(dismiss(ActorId.parse(newId()))).rejects.toMatchObject({ code: 'no-such-actor' });
    await expect(dismiss(me)).rejects.toMatchObject({ code: 'match-with-itself' });
  });
});
