import type { ActorId, CooperationId } from '@augenhoehe/domain/contract';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { TestTasks } from './testing.ts';

const yes = { means: 'oral', on: '2026-11-20' } as const;
const byAccount = { means: 'account', on: '2026-11-20' } as const;

describeOnBothEngines('tasks', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestTasks;
  let choir: ActorId;
  let school: ActorId;
  let club: ActorId;
  let cafe: CooperationId;
  let ours: TestTasks;
  let theirs: TestTasks;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, structureMigrations);
    team = new TestTasks(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    club = await here.addActor({ name: 'Verein' });
    cafe = await new TestCooperations(here).add({ name: 'Café', parties: [school, choir] });
    ours = new TestTasks(here, 'partner', choir);
    theirs = new TestTasks(here, 'partner', school);
  });

  test('a title is enough; nobody has it before somebody says yes', async () => {
    const id = await team.add('Tische stellen');
    expect(await team.row(id)).toMatchObject({ state: 'seeking', owner: null, rule: '' });
    await expect(
      team.add('Ohne Ja', { beginning: { kind: 'accepted', actorId: choir, yes: byAccount } }),
    ).rejects.toMatchObject({ status: 403 });
    const asked = await team.add('Mit Frage', { beginning: { kind: 'offered', actorId: choir } });
    expect(await team.row(asked)).toMatchObject({
      state: 'offered',
      owner: null,
      offeredTo: { name: 'Chor' },
    });
  });

  test('the receiver says yes with its account, and only it; until then the owner keeps it', async () => {
    const id = await team.addOf(school, 'Plakat', { cooperationId: cafe });
    await theirs.step(id, { kind: 'offer', actorId: choir });
    expect(await team.row(id)).toMatchObject({ owner: { name: 'Schule' }, state: 'offered' });
    await expect(theirs.step(id, { kind: 'accept', yes: byAccount })).rejects.toMatchObject({
      status: 403,
    });
    await expect(team.step(id, { kind: 'accept', yes: byAccount })).rejects.toMatchObject({
      status: 403,
    });
    await ours.step(id, { kind: 'accept', yes: byAccount });
    expect(await team.row(id)).toMatchObject({
      owner: { name: 'Chor' },
      state: 'accepted',
      acceptedBy: 'account',
      acceptedOn: '2026-11-22',
    });
  });

  test('a no keeps it with the owner and says why', async () => {
    const id = await team.addOf(school, 'Plakat');
    await team.step(id, { kind: 'offer', actorId: choir });
    await ours.step(id, { kind: 'decline', reason: 'Im Advent zu viel' });
    expect(await theirs.row(id)).toMatchObject({
      owner: { name: 'Schule' },
      state: 'accepted',
      declinedBy: { name: 'Chor' },
      declineReason: 'Im Advent zu viel',
    });
  });

  test('the coordination records a yes that was given orally or on paper, and not before it was', async () => {
    const id = await team.addOf(school, 'Plakat');
    await team.step(id, { kind: 'offer', actorId: choir });
    await expect(
      team.step(id, { kind: 'accept', yes: { means: 'paper', on: '2026-11-23' } }),
    ).rejects.toMatchObject({ status: 400, code: 'yes-in-future' });
    await team.step(id, { kind: 'accept', yes: { means: 'paper', on: '2026-11-21' } });
    expect(await team.row(id)).toMatchObject({
      owner: { name: 'Chor' },
      acceptedBy: 'paper',
      acceptedOn: '2026-11-21',
    });
  });

  test('of two who want an open task one gets it, and the other is told who', async () => {
    const id = await team.add('Wer übernimmt?');
    const [first, second] = await Promise.allSettled([
      ours.step(id, { kind: 'take', actorId: choir, yes: byAccount }),
      theirs.step(id, { kind: 'take', actorId: school, yes: byAccount }),
    ]);
    const owner = (await team.row(id)).owner?.name;
    const refused = [first, second].find((outcome) => outcome.status === 'rejected');
    expect([first, second].filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refused?.reason).toMatchObject({
      status: 409,
      code: 'task-taken',
      params: { actor: owner },
    });
  });

  test('several are handed over together, or none of them', async () => {
    const one = await team.addOf(school, 'Plakat');
    const two = await team.addOf(school, 'Kuchen');
    const taken = await team.addOf(choir, 'Singen');
    await expect(
      team.handOver(
        [
          [one, choir],
          [taken, choir],
        ],
        yes,
      ),
    ).rejects.toMatchObject({ code: 'offered-to-owner' });
    expect((await team.row(one)).owner?.name).toBe('Schule');
    const { changeSetId } = await team.handOver(
      [
        [one, choir],
        [two, club],
      ],
      yes,
    );
    expect((await team.row(one)).owner?.name).toBe('Chor');
    expect((await team.row(two)).owner?.name).toBe('Verein');
    await team.undo(changeSetId);
    expect((await team.row(two)).owner?.name).toBe('Schule');
    await theirs.handOver([[one, choir]]);
    expect(await team.row(one)).toMatchObject({ owner: { name: 'Schule' }, state: 'offered' });
    await expect(theirs.handOver([[two, choir]], yes)).rejects.toMatchObject({ status: 403 });
  });

  test('completing a recurring task brings the next one, and undoing takes both back', async () => {
    const id = await team.addOf(choir, 'Protokoll', {
      dueOn: '2026-10-31',
      rule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
      doneBy: 'Schriftführung',
    });
    const { changeSetId, next } = await ours.step(id, { kind: 'complete' });
    expect(next).toBe('2026-11-30');
    const { tasks } = await team.list();
    expect(tasks).toMatchObject([
      { title: 'Protokoll', dueOn: '2026-11-30', state: 'accepted', doneBy: 'Schriftführung' },
    ]);
    expect(await team.row(id)).toMatchObject({ state: 'done', closedOn: '2026-11-22' });
    await ours.undo(changeSetId);
    expect((await team.list()).tasks.map((task) => [task.id, task.dueOn])).toEqual([
      [id, '2026-10-31'],
    ]);
  });

  test('a recurring task completed twice brings the next one once', async () => {
    const rule = 'FREQ=WEEKLY';
    const id = await team.addOf(choir, 'Runde', { dueOn: '2026-11-20', rule });
    await ours.step(id, { kind: 'complete' });
    await ours.step(id, { kind: 'reopen' });
    expect(await ours.step(id, { kind: 'complete' })).toMatchObject({ next: null });
    expect((await team.list()).tasks).toMatchObject([{ dueOn: '2026-11-27', rule }]);
  });

  test('two who edit different facts keep both; the same fact is refused with its value', async () => {
    const id = await team.addOf(choir, 'Plakat', { cooperationId: cafe });
    await ours.edit(id, { dueOn: '2026-12-01' }, { dueOn: null });
    await theirs.edit(id, { note: 'A3' }, { note: '' });
    await expect(theirs.edit(id, { dueOn: '2026-12-08' }, { dueOn: null })).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { current: { dueOn: '2026-12-01' } },
    });
  });

  test.each([
    [{ rule: 'FREQ=WEEKLY' }, 400, 'recurring-without-day'],
    [{ cooperationId: '00000000-0000-4000-8000-000000000000' }, 404, 'no-such-context'],
    [{ deputyId: '00000000-0000-4000-8000-000000000000' }, 404, 'no-such-actor'],
  ] as const)('%o is refused', async (facts, status, code) => {
    // The contract brands ids; these are of nobody.
    const changes = facts as Parameters<typeof team.edit>[1];
    const id = await team.addOf(choir, 'Plakat');
    await expect(team.add('Neu', changes)).rejects.toMatchObject({ status, code });
    const was = await team.row(id);
    await expect(team.edit(id, changes, was)).rejects.toMatchObject({ status, code });
  });

  test('whoever has a task is not its deputy', async () => {
    const id = await team.addOf(choir, 'Plakat', { deputyId: school });
    await expect(team.edit(id, { deputyId: choir }, { deputyId: school })).rejects.toMatchObject({
      code: 'deputy-is-owner',
    });
    await team.handOver([[id, school]], yes);
    expect(await team.row(id)).toMatchObject({ owner: { name: 'Schule' }, deputy: null });
  });
});
