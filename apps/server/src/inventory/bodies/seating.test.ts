import type { ActorId, BodyId } from '@augenhoehe/domain/contract';
import { listActors as listContract } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { listActors } from '../list-actors.ts';
import { showActor } from '../show-actor.ts';
import { TestNeighbourhood } from '../testing.ts';
import { hintsOfBodies } from './hints-of-bodies.ts';
import { listBodies } from './list-bodies.ts';
import { showSeating } from './show-seating.ts';
import { TestBodies } from './testing.ts';

describeOnBothEngines('seating', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let bodies: TestBodies;
  let choir: ActorId;
  let school: ActorId;
  let table: BodyId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    bodies = new TestBodies(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    table = await bodies.add({ name: 'Runder Tisch' });
  });

  async function names(filter: Record<string, string>, role: 'coordination' | 'reader') {
    const query = listContract.query.parse(filter);
    const { actors } = await here.as(role, (work) => listActors(work, query));
    return actors.map(({ name }) => name);
  }

  test('the list of actors filters by body and by none, as of today', async () => {
    await here.addActor({ name: 'Verein' });
    await bodies.seat(table, choir);
    await bodies.seat(table, school, { until: '2020-12-31' });
    expect(await names({ body: table }, 'reader')).toEqual(['Chor']);
    expect(await names({ body: 'none' }, 'reader')).toEqual(['Schule', 'Verein']);
    expect(await names({ active: 'no' }, 'reader')).toEqual(['Schule', 'Verein']);
    expect(await names({ active: 'yes' }, 'reader')).toEqual(['Chor']);
    expect(await names({ body: `none,${table}` }, 'reader')).toEqual(['Chor', 'Schule', 'Verein']);
  });

  test('a body of the team is nowhere to be seen for others', async () => {
    const secret = await bodies.add({ name: 'Kernteam', visibility: 'team' });
    await bodies.seat(secret, choir);
    await expect(bodies.sheet(secret, 'reader')).rejects.toMatchObject({ status: 404 });
    expect((await here.as('reader', listBodies)).bodies).toHaveLength(1);
    expect((await here.as('coordination', listBodies)).bodies).toHaveLength(2);
    const seating = await here.as('reader', showSeating);
    expect(seating).toMatchObject({ actors: [], withoutBody: 2, overlaps: [] });
    expect((await here.as('reader', (work) => showActor(work, choir))).seats).toEqual([]);
    expect(await names({ body: secret }, 'reader')).toEqual([]);
    expect(await names({ body: 'none' }, 'reader')).toEqual(['Chor', 'Schule']);
    expect(await names({ body: 'none' }, 'coordination')).toEqual(['Schule']);
    expect(await names({ active: 'no' }, 'reader')).toEqual(['Chor', 'Schule']);
    expect(await names({ active: 'yes' }, 'coordination')).toEqual(['Chor']);
    const rows = await here.as('reader', (work) => listActors(work, listContract.query.parse({})));
    expect(rows.actors.map((row) => row.bodies)).toEqual([[], []]);
  });

  test('two bodies that are much the same people for the same are asked about, to those who see both', async () => {
    const club = await here.addActor({ name: 'Verein' });
    const facts = { fields: ['hf.familie'], basis: '§ 78 SGB VIII' };
    const group = await bodies.add({ name: 'AK Familie', ...facts });
    const quiet = await bodies.add({
      name: 'Frühe Hilfen',
      fields: ['hf.familie'],
      visibility: 'team',
    });
    for (const body of [group, quiet]) {
      for (const actor of [choir, school, club]) await bodies.seat(body, actor);
    }
    const { proposals, can } = await here.as('coordination', showSeating);
    expect(proposals.map((proposal) => proposal.bodies.toSorted())).toEqual([
      [group, quiet].toSorted(),
    ]);
    expect(can.edit).toBe(true);
    expect(
      (await here.as('coordination', hintsOfBodies)).flatMap(({ alike }) => alike),
    ).toHaveLength(1);
    expect(await here.as('reader', showSeating)).toMatchObject({
      proposals: [],
      can: { edit: false },
    });
    expect((await here.as('reader', hintsOfBodies)).flatMap(({ alike }) => alike)).toEqual([]);
  });

  test('who sits where, what bodies share, and who sits in most', async () => {
    const council = await bodies.add({ name: 'Beirat' });
    const group = await bodies.add({ name: 'AK Alter' });
    for (const body of [table, council, group]) await bodies.seat(body, choir);
    for (const body of [table, council]) await bodies.seat(body, school);
    const seating = await here.as('reader', showSeating);
    expect(seating.bodies).toMatchObject([
      { name: 'AK Alter', members: 1 },
      { name: 'Beirat', members: 2 },
      { name: 'Runder Tisch', members: 2 },
    ]);
    expect(seating.actors).toMatchObject([
      { name: 'Chor', bodies: [group, council, table] },
      { name: 'Schule', bodies: [council, table] },
    ]);
    expect(seating.withoutBody).toBe(0);
    expect(seating.overlaps).toHaveLength(3);
    expect(seating.findings).toMatchObject({
      circle: { bodies: [group, council, table], share: 0.5 },
      closest: { bodies: [council, table], shared: 2, smaller: 2 },
      most: [{ actorId: choir, count: 3 }],
    });
    const { overlaps } = await bodies.sheet(council);
    expect(overlaps.map(({ name, shared }) => [name, shared.map((one) => one.name)])).toEqual([
      ['Runder Tisch', ['Chor', 'Schule']],
      ['AK Alter', ['Chor']],
    ]);
  });
});
