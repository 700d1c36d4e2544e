import type { ActorId, BodyId, SeatId } from '@augenhoehe/domain/contract';
import type { SeatChanges } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { TestNeighbourhood } from '../testing.ts';
import { editSeat } from './edit-seat.ts';
import { removeSeat } from './remove-seat.ts';
import { TestBodies } from './testing.ts';

describeOnBothEngines('seats', (open) => {
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

  async function editTheSeat(seatId: SeatId, changes: SeatChanges, was: SeatChanges) {
    const ids = { bodyId: table, seatId };
    return await here.as('coordination', (work) => editSeat(work, ids, { changes, was }));
  }

  test.each([
    ['a vacant one without a name', null, {}, 'vacant-seat-unnamed'],
    [
      'an end before the beginning',
      'choir',
      { since: '2026-02-01', until: '2026-01-01' },
      'until-before-since',
    ],
  ] as const)('%s is refused', async (_case, who, rest, code) => {
    await expect(bodies.seat(table, who === null ? null : choir, rest)).rejects.toMatchObject({
      status: 400,
      code,
    });
  });

  test('nobody sits there twice at once, even if two enter it together', async () => {
    const results = await Promise.allSettled([
      bodies.seat(table, choir),
      bodies.seat(table, choir),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await bodies.sheet(table)).seats).toHaveLength(1);
  });

  test('whoever sits there from the new day on counts from midnight in Germany', async () => {
    await bodies.seat(table, choir, { since: '2026-11-23' });
    here.now = new Date('2026-11-22T22:30:00.000Z');
    expect((await bodies.sheet(table)).newcomers.members).toBe(0);
    here.now = new Date('2026-11-22T23:30:00.000Z');
    expect((await bodies.sheet(table)).newcomers.members).toBe(1);
  });

  test('who left may come back, and a vacant seat may be taken', async () => {
    await bodies.seat(table, choir, { until: '2020-12-31' });
    await bodies.seat(table, choir, { since: '2024-01-01', function: 'Vorsitz' });
    const { id } = await bodies.seat(table, null, { function: 'Geflüchtete' });
    await editTheSeat(id, { actorId: school }, { actorId: null });
    const { seats } = await bodies.sheet(table);
    expect(seats.map(({ actor, function: words }) => [actor?.name, words])).toEqual([
      ['Chor', expect.any(String)],
      ['Chor', expect.any(String)],
      ['Schule', 'Geflüchtete'],
    ]);
  });

  test('two who change the same fact of a seat do not overwrite each other', async () => {
    const { id } = await bodies.seat(table, choir);
    await editTheSeat(id, { function: 'Vorsitz' }, { function: '' });
    await editTheSeat(id, { until: '2026-12-31' }, { until: null });
    await expect(editTheSeat(id, { function: 'Kasse' }, { function: '' })).rejects.toMatchObject({
      code: 'changed-meanwhile',
      params: { current: { function: 'Vorsitz' } },
    });
  });

  test('each change of a seat is undone on its own', async () => {
    const first = await bodies.seat(table, choir);
    const second = await bodies.seat(table, school);
    await bodies.undo(first.changeSetId);
    expect((await bodies.sheet(table)).seats.map(({ actor }) => actor?.name)).toEqual(['Schule']);
    const ids = { bodyId: table, seatId: second.id };
    const removal = await here.as('coordination', (work) => removeSeat(work, ids));
    expect((await bodies.sheet(table)).seats).toEqual([]);
    await bodies.undo(removal.changeSetId);
    expect((await bodies.sheet(table)).seats.map(({ actor }) => actor?.name)).toEqual(['Schule']);
  });

  test('a seat of another body is as good as none', async () => {
    const { id } = await bodies.seat(table, choir);
    const bodyId = await bodies.add({ name: 'AK Alter' });
    await expect(
      here.as('coordination', (work) => removeSeat(work, { bodyId, seatId: id })),
    ).rejects.toMatchObject({ status: 404, code: 'no-such-seat' });
  });
});
