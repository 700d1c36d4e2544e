import { type ActorId, ApproachId, PersonId } from '@augenhoehe/domain/contract';
import {
  type ApproachChanges,
  approachesAtMost,
  approachesOfOneAtMost,
} from '@augenhoehe/domain/contacts';
import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { TestNeighbourhood } from '../inventory/testing.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { newId } from '../platform/ids.ts';
import { insertApproaches, lockApproach } from './approach-store.ts';
import { openChange } from './change.ts';
import { contactsMigrations } from './migrations.ts';
import { removeApproach } from './remove-approach.ts';
import { TestApproaches } from './testing.ts';

describeOnBothEngines('approaches', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestApproaches;
  let partner: TestApproaches;
  let church: ActorId;
  let library: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, contactsMigrations);
    church = await here.addActor({ name: 'Freikirche' });
    library = await here.addActor({ name: 'Bibliothek' });
    team = new TestApproaches(here, 'coordination');
    partner = new TestApproaches(here, 'partner', library);
  });

  test('whom and why are enough; it belongs to whoever plans it', async () => {
    await team.add(church);
    expect(await team.single()).toMatchObject({
      actor: { id: church, name: 'Freikirche', type: null },
      onBehalfOf: null,
      doorOpener: null,
      ownerId: 'person-coordination',
      stage: 'p0.entdeckt',
      reason: 'Hat Räume',
      nextStepOn: null,
    });
  });

  test('one more than may belong to a person is refused, to others it is none of their concern', async () => {
    const { id } = await team.add(church);
    await here.as('coordination', async (work) => {
      await openChange(work, {
        kind: 'approach.added',
        params: { actor: '', stage: 'p0.entdeckt' },
      });
      const known = await lockApproach(work.trx, here.id, { id, visible: sql<boolean>`true` });
      if (known === null) throw new Error('There is no approach to copy.');
      const more = Array.from({ length: approachesOfOneAtMost - 1 }, () => ({
        ...known,
        id: ApproachId.parse(newId()),
      }));
      await insertApproaches(work.trx, here.id, { approaches: more, at: work.at });
    });
    await expect(team.add(library)).rejects.toMatchObject({
      status: 409,
      code: 'too-many-approaches',
      params: { most: approachesOfOneAtMost },
    });
    await partner.add(church);
    const { approaches, total } = await team.list();
    expect([approaches.length, total]).toEqual([approachesAtMost, approachesOfOneAtMost + 1]);
  });

  test('the others in it are named', async () => {
    await team.add(church, { onBehalfOfId: library, doorOpenerId: library });
    expect(await team.single()).toMatchObject({
      onBehalfOf: { id: library, name: 'Bibliothek' },
      doorOpener: { id: library, name: 'Bibliothek' },
    });
  });

  test('the team sees all, a partner its own, who only reads none', async () => {
    await team.add(church);
    await partner.add(church, { reason: 'Verteiler' });
    expect((await team.list()).total).toBe(2);
    expect((await partner.list()).approaches.map(({ reason }) => reason)).toEqual(['Verteiler']);
    expect(await partner.list({ actor: church })).toMatchObject({ matching: 1, total: 1 });
    expect((await team.list({ whose: 'mine' })).approaches.map(({ reason }) => reason)).toEqual([
      'Hat Räume',
    ]);
    const reader = new TestApproaches(here, 'reader');
    expect(await reader.list()).toMatchObject({ approaches: [], total: 0 });
    await expect(reader.add(church)).rejects.toMatchObject({ status: 403, code: 'not-allowed' });
  });

  test('a partner who was approached learns nothing of it', async () => {
    const { id } = await team.add(library);
    expect((await partner.list({ actor: library })).total).toBe(0);
    await expect(partner.edit(id, { result: 'x' }, { result: '' })).rejects.toMatchObject({
      status: 404,
      code: 'no-such-approach',
    });
    await expect(
      here.as('partner', (work) => removeApproach(work, id), library),
    ).rejects.toMatchObject({ status: 404 });
  });

  test.each<[facts: ApproachChanges, code: string]>([
    [{ stage: 'px.nein' }, 'declined-without-reason'],
    [{ stage: 'px.spaeter' }, 'postponed-without-day'],
  ])('%j is refused', async (facts, code) => {
    await expect(team.add(church, facts)).rejects.toMatchObject({ status: 400, code });
    const { id } = await team.add(church);
    const was = { stage: 'p0.entdeckt' };
    await expect(team.edit(id, facts, was)).rejects.toMatchObject({ status: 400, code });
  });

  test('nobody opens a door to themselves, and only who is there', async () => {
    await expect(team.add(church, { doorOpenerId: church })).rejects.toMatchObject({
      code: 'approach-of-itself',
    });
    const elsewhere = await TestNeighbourhood.in(database, contactsMigrations);
    const stranger = await elsewhere.addActor({ name: 'Fremd' });
    await expect(team.add(stranger)).rejects.toMatchObject({ status: 404, code: 'no-such-actor' });
    await expect(team.add(church, { doorOpenerId: stranger })).rejects.toMatchObject({
      status: 404,
    });
    const { id } = await new TestApproaches(elsewhere, 'coordination').add(stranger);
    for (const unknown of [id, ApproachId.parse(newId())]) {
      await expect(team.edit(unknown, {}, {})).rejects.toMatchObject({ code: 'no-such-approach' });
    }
    expect((await team.list()).total).toBe(0);
  });

  test('the next step comes first, and what is settled comes back on its day', async () => {
    const choir = await here.addActor({ name: 'Chor' });
    await team.add(church, { nextStepOn: '2026-12-01' });
    await team.add(library);
    await team.add(choir, { nextStepOn: '2026-11-20', stage: 'p5.interesse' });
    const no = { stage: 'px.nein', declineReason: 'zeit' };
    await team.add(library, { ...no, nextStepOn: '2027-11-22' });
    await team.add(church, { ...no, nextStepOn: '2026-11-22' });
    await team.add(choir, { stage: 'p6.dabei' });
    expect(await team.names({ state: 'open' })).toEqual([
      'Chor',
      'Freikirche',
      'Freikirche',
      'Bibliothek',
    ]);
    expect(await team.names({ stage: 'p5.interesse,p6.dabei' })).toEqual(['Chor', 'Chor']);
    expect(await team.list({ state: 'open', actor: choir })).toMatchObject({
      matching: 1,
      total: 6,
    });
  });

  test('two who change the same fact do not overwrite each other', async () => {
    const { id } = await team.add(church);
    await team.edit(id, { nextStep: 'Anrufen' }, { nextStep: '' });
    await team.edit(id, { stage: 'p2.weg' }, { stage: 'p0.entdeckt' });
    await expect(team.edit(id, { nextStep: 'Besuchen' }, { nextStep: '' })).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { current: { nextStep: 'Anrufen' } },
    });
    expect(await team.single()).toMatchObject({ nextStep: 'Anrufen', stage: 'p2.weg' });
  });

  test('a step done is one change, and one undo', async () => {
    const { id } = await team.add(church, { nextStep: 'Anrufen', nextStepOn: '2026-11-20' });
    const before = await team.single();
    const done = { stage: 'px.nein', declineReason: 'form', result: 'Abends geht nicht.' };
    const { changeSetId } = await team.edit(id, { ...done, nextStep: '' }, before);
    expect(await team.single()).toMatchObject({ ...done, nextStep: '', nextStepOn: '2026-11-20' });
    await team.undo(changeSetId);
    expect(await team.single()).toMatchObject({ stage: 'p0.entdeckt', nextStep: 'Anrufen' });
  });

  test('adding and removing can be undone, by a partner its own only', async () => {
    const added = await partner.add(church);
    const removed = await here.as('partner', (work) => removeApproach(work, added.id), library);
    expect(await partner.names()).toEqual([]);
    await partner.undo(removed.changeSetId);
    expect(await partner.names()).toEqual(['Freikirche']);
    const other = await team.add(library);
    await expect(partner.undo(other.changeSetId)).rejects.toMatchObject({ status: 403 });
    await partner.undo(added.changeSetId);
    expect(await team.names()).toEqual(['Bibliothek']);
  });

  test('who coordinated once takes back its own approaches alone', async () => {
    const former = PersonId.parse('person-coordination');
    const { id } = await partner.add(church);
    const edited = await team.edit(id, { stage: 'p2.weg' }, { stage: 'p0.entdeckt' });
    const own = await team.add(library);
    await expect(partner.undo(edited.changeSetId, former)).rejects.toMatchObject({ status: 403 });
    await partner.undo(own.changeSetId, former);
    expect(await team.single()).toMatchObject({ id, stage: 'p2.weg' });
  });

  test('the journal tells whom, what and to which stage', async () => {
    const { id } = await team.add(church);
    await team.edit(id, { stage: 'p2.weg' }, { stage: 'p0.entdeckt' });
    const { rows } = await database.executeSql(
      `select kind, params from change_set
       where neighbourhood_id = $1 and kind like 'approach%' order by at`,
      [here.id],
    );
    expect(rows).toEqual([
      { kind: 'approach.added', params: { actor: 'Freikirche', stage: 'p0.entdeckt' } },
      {
        kind: 'approach.edited',
        params: { actor: 'Freikirche', facts: ['stage'], stage: 'p2.weg' },
      },
    ]);
  });
});
