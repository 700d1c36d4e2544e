import { ChangeSetId } from '@augenhoehe/domain/contract';
import fastify from 'fastify';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addTie } from '../../inventory/add-tie.ts';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { positionMigrations } from '../position-migrations.ts';
import { removeSnapshot } from './edit-snapshot.ts';
import { listSnapshots } from './list-snapshots.ts';
import { beginMonthlySnapshots } from './monthly-snapshots.ts';
import { takeDueSnapshots } from './take-due-snapshots.ts';

describeOnBothEngines('monthly snapshots', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, positionMigrations);
  });

  async function look(at: string): Promise<number> {
    return await takeDueSnapshots({ database, newId, clock: () => new Date(at) });
  }
  async function connect(): Promise<void> {
    const from = await here.addActor({ name: 'Chor' });
    const to = await here.addActor({ name: 'Schule' });
    const statement = { side: 'from', level: 3, formality: null } as const;
    await here.as('coordination', (work) =>
      addTie(work, { from, to, type: 'austausch', statement }),
    );
  }
  async function taken() {
    const { snapshots } = await here.as('coordination', listSnapshots);
    return snapshots.map(({ kind, takenAt }) => [kind, takenAt]);
  }

  test('are taken once a month, in the months of Germany', async () => {
    await connect();
    const instants = [
      '2026-11-03T08:00:00.000Z',
      '2026-11-30T22:59:00.000Z',
      // Already December there.
      '2026-11-30T23:01:00.000Z',
      '2026-12-31T12:00:00.000Z',
      '2027-02-14T12:00:00.000Z',
    ];
    for (const at of instants) await look(at);
    expect(await taken()).toEqual([
      ['monthly', '2026-11-03T08:00:00.000Z'],
      ['monthly', '2026-11-30T23:01:00.000Z'],
      ['monthly', '2027-02-14T12:00:00.000Z'],
    ]);
  });

  test('wait until there is a tie', async () => {
    await here.addActor({ name: 'Chor' });
    await look('2027-03-01T08:00:00.000Z');
    expect(await taken()).toEqual([]);
    await connect();
    await look('2027-03-01T09:00:00.000Z');
    expect(await taken()).toHaveLength(1);
  });

  test('of several who look at once, one takes it', async () => {
    await connect();
    const counts = await Promise.all(
      Array.from({ length: 5 }, () => look('2027-04-01T08:00:00.000Z')),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(await taken()).toHaveLength(1);
    const { rows } = await database.executeSql(
      `select kind, params, person_id from change_set
       where neighbourhood_id = $1 and kind like 'snapshot%'`,
      [here.id],
    );
    expect(rows).toEqual([
      { kind: 'snapshot.taken-monthly', params: { month: '2027-04' }, person_id: null },
    ]);
  });

  test('a server takes it at its start, and ends when it is taken', async () => {
    await connect();
    const { log } = fastify();
    function clock(): Date {
      return new Date('2027-07-09T08:00:00.000Z');
    }
    const monthly = beginMonthlySnapshots({ database, newId, clock, log });
    await monthly.stop();
    expect(await taken()).toEqual([['monthly', '2027-07-09T08:00:00.000Z']]);
  });

  test('one that was removed or taken back does not come again in that month', async () => {
    await connect();
    await look('2027-05-01T08:00:00.000Z');
    const [first] = (await here.as('coordination', listSnapshots)).snapshots;
    if (first === undefined) throw new Error('There is one.');
    const { changeSetId } = await here.as('coordination', (work) => removeSnapshot(work, first.id));
    await look('2027-05-02T08:00:00.000Z');
    expect(await taken()).toEqual([]);
    await here.as('coordination', (work) =>
      undoChange(work, ChangeSetId.parse(changeSetId), { keepChanged: false }),
    );
    await look('2027-05-03T08:00:00.000Z');
    expect(await taken()).toHaveLength(1);
    await look('2027-06-01T08:00:00.000Z');
    expect(await taken()).toHaveLength(2);
  });
});
