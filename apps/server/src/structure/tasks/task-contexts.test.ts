import type { ActorId, BodyId, CooperationId } from '@augenhoehe/domain/contract';
import { addBody as addBodyContract } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addBody } from '../../inventory/bodies/add-body.ts';
import { removeBody } from '../../inventory/bodies/remove-body.ts';
import { mergeActors } from '../../inventory/merge-actors.ts';
import { removeActor } from '../../inventory/remove-actor.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { partiesFollow } from '../cooperations/follow-actors.ts';
import { removeCooperation } from '../cooperations/remove-cooperation.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { tasksFollow } from './follow-actors.ts';
import { bodyHeldByTasks } from './require-no-tasks.ts';
import { TestTasks } from './testing.ts';

const byAccount = { means: 'account', on: '2026-11-20' } as const;

describeOnBothEngines('tasks and what is around them', (open) => {
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

  async function round(visibility: 'netzwerk' | 'team' = 'netzwerk'): Promise<BodyId> {
    const draft = addBodyContract.body.parse({ name: 'Runde', type: 'netz.ak', visibility });
    const { id } = await here.as('coordination', (work) => addBody(work, draft));
    return id;
  }

  test('a partner writes what is its own or its cooperation’s, and nothing else', async () => {
    const stranger = new TestTasks(here, 'partner', club);
    const id = await theirs.addOf(school, 'Raum klären', { cooperationId: cafe });
    await ours.edit(id, { note: 'Saal' }, { note: '' });
    await expect(ours.step(id, { kind: 'drop', reason: 'x' })).rejects.toMatchObject({
      status: 403,
    });
    await expect(stranger.edit(id, { note: 'x' }, { note: 'Saal' })).rejects.toMatchObject({
      status: 403,
    });
    await expect(stranger.add('Fremd', { cooperationId: cafe })).rejects.toMatchObject({
      status: 403,
    });
    await expect(stranger.add('Ohne Eigene')).rejects.toMatchObject({ status: 403 });
    await expect(
      stranger.add('Für andere', {
        beginning: { kind: 'accepted', actorId: choir, yes: byAccount },
      }),
    ).rejects.toMatchObject({ status: 403 });
    await expect(ours.remove(id)).rejects.toMatchObject({ status: 403 });
    await theirs.remove(id);
    expect(await team.titles()).toEqual([]);
  });

  test('what belongs to something of the team alone is not there for others', async () => {
    const quiet = await new TestCooperations(here).add({
      name: 'Leise',
      visibility: 'team',
      parties: [choir],
    });
    const table = await round('team');
    const hidden = await team.addOf(choir, 'Leise Sache', { cooperationId: quiet });
    await team.addOf(choir, 'Leiser Tisch', { bodyId: table });
    await team.addOf(choir, 'Offene Sache');
    expect(await ours.titles({ actor: choir })).toEqual(['Offene Sache']);
    expect((await ours.list()).contexts.map(({ name }) => name)).toEqual(['Café']);
    await expect(ours.step(hidden, { kind: 'complete' })).rejects.toMatchObject({
      status: 404,
      code: 'no-such-task',
    });
    await expect(ours.addOf(choir, 'Neu', { bodyId: table })).rejects.toMatchObject({
      code: 'no-such-context',
    });
  });

  test('the list is by day, and can be of one actor or context', async () => {
    const table = await round();
    await team.addOf(choir, 'Irgendwann');
    await team.addOf(choir, 'Später', { dueOn: '2026-12-24', bodyId: table });
    await team.addOf(school, 'Bald', { dueOn: '2026-11-25', cooperationId: cafe });
    expect(await team.titles()).toEqual(['Bald', 'Später', 'Irgendwann']);
    expect(await team.titles({ actor: choir })).toEqual(['Später', 'Irgendwann']);
    expect(await team.titles({ cooperation: cafe })).toEqual(['Bald']);
    expect(await team.titles({ body: table })).toEqual(['Später']);
    expect((await team.list()).contexts).toMatchObject([
      { kind: 'cooperation', name: 'Café', actors: [{ name: 'Chor' }, { name: 'Schule' }] },
      { kind: 'body', name: 'Runde' },
    ]);
  });

  test('nothing that has tasks is removed with them', async () => {
    const table = await round();
    const id = await team.addOf(choir, 'Plakat', { cooperationId: cafe });
    await expect(
      here.as('coordination', (work) => removeCooperation(work, cafe)),
    ).rejects.toMatchObject({ status: 409, code: 'tasks-remain', params: { count: 1 } });
    await team.edit(
      id,
      { cooperationId: null, bodyId: table },
      { cooperationId: cafe, bodyId: null },
    );
    await here.as('coordination', (work) => removeCooperation(work, cafe));
    await expect(
      here.as('coordination', (work) =>
        removeBody({ ...work, bodyHolders: [bodyHeldByTasks] }, table),
      ),
    ).rejects.toMatchObject({ code: 'tasks-remain' });
  });

  test('the tasks of an actor that goes are open to the network; undoing gives them back', async () => {
    const id = await team.addOf(choir, 'Plakat');
    const asked = await team.addOf(school, 'Kuchen');
    await team.step(asked, { kind: 'offer', actorId: choir });
    const followers = [partiesFollow, tasksFollow];
    const { changeSetId } = await here.as('coordination', (work) =>
      removeActor({ ...work, followers }, choir),
    );
    expect(await team.row(id)).toMatchObject({ state: 'seeking', owner: null });
    expect(await team.row(asked)).toMatchObject({ state: 'accepted', owner: { name: 'Schule' } });
    await team.undo(changeSetId);
    expect(await team.row(id)).toMatchObject({ state: 'accepted', owner: { name: 'Chor' } });
    expect(await team.row(asked)).toMatchObject({ state: 'offered', offeredTo: { name: 'Chor' } });
  });

  test('a merged actor’s tasks follow; who would have asked itself has it', async () => {
    const id = await team.addOf(choir, 'Plakat', { deputyId: school });
    const asked = await team.addOf(school, 'Kuchen');
    await team.step(asked, { kind: 'offer', actorId: choir });
    const followers = [partiesFollow, tasksFollow];
    await here.as('coordination', (work) =>
      mergeActors({ ...work, followers }, choir, { other: school, facts: {} }),
    );
    expect(await team.row(id)).toMatchObject({ owner: { name: 'Chor' }, deputy: null });
    expect(await team.row(asked)).toMatchObject({ state: 'accepted', owner: { name: 'Chor' } });
  });
});
