import type { ActorId, CooperationId } from '@augenhoehe/domain/contract';
import { addBody as addBodyContract } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addBody } from '../../inventory/bodies/add-body.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { TestTasks } from '../tasks/testing.ts';
import { calendarEntries } from './calendar-entries.ts';

describeOnBothEngines('days of a calendar', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestTasks;
  let choir: ActorId;
  let school: ActorId;
  let cafe: CooperationId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, structureMigrations);
    team = new TestTasks(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    cafe = await new TestCooperations(here).add({
      name: 'Café',
      parties: [school, choir],
      reviewOn: '2027-03-01',
      state: 'running',
    });
  });

  async function daysOf(role: 'partner' | 'coordination', actorId: ActorId | null = null) {
    const entries = await here.as(role, calendarEntries, actorId);
    return entries.map(({ kind, title, context, on }) => [kind, title, context, on]);
  }

  test('a partner has its own tasks, what it is asked for, and reviews where it takes part', async () => {
    await team.addOf(choir, 'Singen', { cooperationId: cafe, dueOn: '2026-12-01' });
    await team.addOf(choir, 'Ohne Tag');
    await team.addOf(school, 'Saal', { dueOn: '2026-12-02' });
    const asked = await team.addOf(school, 'Plakat', { dueOn: '2026-12-03' });
    await team.step(asked, { kind: 'offer', actorId: choir });
    const done = await team.addOf(choir, 'Fertig', { dueOn: '2026-12-04' });
    await team.step(done, { kind: 'complete' });
    expect(await daysOf('partner', choir)).toEqual([
      ['task', 'Singen', 'Café', '2026-12-01'],
      ['asked', 'Plakat', '', '2026-12-03'],
      ['review', 'Café', '', '2027-03-01'],
    ]);
  });

  test('who acts for no actor has those of the whole neighbourhood', async () => {
    await team.addOf(choir, 'Singen', { dueOn: '2026-12-01' });
    await team.add('Offen', { dueOn: '2026-12-02' });
    expect(await daysOf('coordination')).toEqual([
      ['task', 'Singen', '', '2026-12-01'],
      ['task', 'Offen', '', '2026-12-02'],
      ['review', 'Café', '', '2027-03-01'],
    ]);
  });

  test('what the page does not show, the calendar does not tell', async () => {
    const draft = addBodyContract.body.parse({
      name: 'Runde',
      type: 'netz.ak',
      visibility: 'team',
    });
    const { id: bodyId } = await here.as('coordination', (work) => addBody(work, draft));
    await team.addOf(choir, 'Leise', { bodyId, dueOn: '2026-12-01' });
    const hidden = await new TestCooperations(here).add({
      name: 'Geheim',
      parties: [choir],
      visibility: 'team',
      reviewOn: '2027-04-01',
      state: 'running',
    });
    await team.addOf(choir, 'Verdeckt', { cooperationId: hidden, dueOn: '2026-12-02' });
    expect(await daysOf('partner', choir)).toEqual([['review', 'Café', '', '2027-03-01']]);
    expect((await daysOf('coordination')).map(([, title]) => title)).toEqual([
      'Leise',
      'Verdeckt',
      'Café',
      'Geheim',
    ]);
  });

  test('no name of a person or an actor is in any entry', async () => {
    await team.addOf(choir, 'Singen', {
      dueOn: '2026-12-01',
      doneBy: 'Frau Kaya',
      note: 'Telefon von Herrn Weber: 0123',
      deputyId: school,
    });
    const entries = await here.as('partner', calendarEntries, choir);
    expect(JSON.stringify(entries)).not.toMatch(/Kaya|Weber|Chor|Schule/);
  });
});
