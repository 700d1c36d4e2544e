import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { describeOnEmptyDatabases } from '../database/testing.ts';
import { beginJobs, type Job, type Jobs } from './begin-jobs.ts';
import { enqueueJob } from './enqueue-job.ts';
import { createJobs, createQueue } from './job-schema.ts';

const queue = 'greet';
const here = randomUUID();
const log = pino({ level: 'silent' });
/** What is awaited has to come, however busy the machine is. */
const patience = { timeout: 30_000 };

describeOnEmptyDatabases('jobs', (open) => {
  let database: Database;
  let jobs: Jobs;
  const done: Job[] = [];
  let failures = 0;

  async function begin(atStart: boolean): Promise<Jobs> {
    return await beginJobs({ database, log }, [
      {
        queue,
        atStart,
        work: (waiting) => {
          if (failures > 0) {
            failures -= 1;
            return Promise.reject(new Error('not now'));
          }
          done.push(...waiting);
          return Promise.resolve();
        },
      },
    ]);
  }

  function names(): unknown[] {
    return done.map(({ details }) => details['name']);
  }

  async function waiting(): Promise<number> {
    const { rows } = await database.executeSql(
      `select count(*) from pgboss.job where state in ('created', 'retry', 'active')`,
    );
    return Number((rows as { count: number }[])[0]?.count);
  }

  beforeAll(async () => {
    database = await open();
    await migrate(database, {
      '0001-jobs': {
        async up(db) {
          await createJobs(db);
          await createQueue(db, queue);
        },
      },
    });
    jobs = await begin(true);
    await vi.waitUntil(() => done.length === 1, patience);
  });

  afterAll(() => jobs.stop());

  test('are done at the start, and as soon as what causes them is committed', async () => {
    done.length = 0;
    await database.inNeighbourhood(here, (trx) =>
      enqueueJob(trx, { queue, details: { name: 'Ada' } }),
    );
    await vi.waitUntil(() => done.length > 0, patience);
    expect(done).toEqual([{ neighbourhoodId: here, details: { name: 'Ada' } }]);
  });

  test('are not there when the change was taken back', async () => {
    await vi.waitUntil(async () => (await waiting()) === 0, patience);
    const undone = database.asOperator(async (trx) => {
      await enqueueJob(trx, { queue, details: { name: 'nobody' } });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(await waiting()).toBe(0);
  });

  test('wait for their day and outlive the process that was asked for them', async () => {
    done.length = 0;
    await jobs.stop();
    await database.asOperator((trx) => enqueueJob(trx, { queue, details: { name: 'Bo' } }));
    await database.asOperator((trx) =>
      enqueueJob(trx, { queue, details: { name: 'later' }, notBefore: new Date(2100, 0) }),
    );
    jobs = await begin(false);
    await vi.waitUntil(() => done.length > 0, patience);
    expect(names()).toEqual(['Bo']);
    await vi.waitUntil(async () => (await waiting()) === 1, patience);
  });

  test('are kept for another try when they fail', async () => {
    done.length = 0;
    failures = 1;
    await database.asOperator((trx) => enqueueJob(trx, { queue, details: { name: 'Cy' } }));
    await vi.waitUntil(() => failures === 0, patience);
    await vi.waitUntil(async () => {
      const { rows } = await database.executeSql(
        `select start_after > now() + interval '10 s' as later from pgboss.job where state = 'retry'`,
      );
      return rows.length === 1 && (rows as { later: boolean }[])[0]?.later === true;
    }, patience);
    await database.executeSql(`update pgboss.job set start_after = now() where state = 'retry'`);
    await database.executeSql(`select pg_notify('job', '${queue}')`);
    await vi.waitUntil(() => done.length > 0, patience);
    expect(names()).toEqual(['Cy']);
  });

  test('cannot be read, changed or added past the one function by the role of use cases', async () => {
    for (const text of [
      'select * from pgboss.job',
      'delete from pgboss.job',
      `insert into pgboss.job (name) values ('greet')`,
      `select pgboss.create_queue('other', '{}')`,
    ]) {
      const trying = database.inNeighbourhood(here, (trx) => sql.raw(text).execute(trx));
      await expect(trying).rejects.toMatchObject({ code: '42501' });
    }
    const elsewhere = database.asOperator((trx) => enqueueJob(trx, { queue: 'nowhere' }));
    await expect(elsewhere).rejects.toMatchObject({ code: 'P0002' });
  });
});
