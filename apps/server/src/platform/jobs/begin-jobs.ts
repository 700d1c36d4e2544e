import type { FastifyBaseLogger } from 'fastify';
import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { bossDatabase } from './boss-database.ts';
import { enqueueJob } from './enqueue-job.ts';
import { jobChannel, jobSchema } from './job-schema.ts';

const StoredJob = z.object({
  /** `null` where the operator asked for it. */
  neighbourhoodId: z.uuid().nullable(),
  details: z.record(z.string(), z.unknown()),
});
export type Job = z.infer<typeof StoredJob>;

export interface Worker {
  readonly queue: string;
  /** Also does what was missed while no process ran. */
  readonly atStart?: boolean;
  /**
   * Does all that waits. It may be called twice for the same job, and for one that has nothing to do
   * any more: what was done has to stand in rows of its own.
   */
  readonly work: (jobs: readonly Job[], signal: AbortSignal) => Promise<void>;
}

export interface Jobs {
  /** Resolves when no job is being worked on any more. */
  stop(): Promise<void>;
}

interface JobServices {
  readonly database: Database;
  readonly log: FastifyBaseLogger;
}

/** Seconds. New jobs are heard of at once; polling finds those whose time has come, and what was not heard. */
const polling = 15;
/** Seconds between looks at jobs that were left behind by a process that died. */
const supervising = 300;
const jobsAtOnce = 1000;

async function openBoss({ database, log }: JobServices): Promise<PgBoss> {
  // Loaded once the server listens: nobody waits for it.
  const program = await import('pg-boss');
  const boss = new program.PgBoss({
    db: bossDatabase(database),
    schema: jobSchema,
    backend: database.engine === 'embedded' ? 'pglite' : 'postgres',
    // Its tables are made by our migrations; its clocks and statistics are not needed.
    migrate: false,
    createSchema: false,
    schedule: false,
    superviseIntervalSeconds: supervising,
    monitorIntervalSeconds: supervising,
    queueCacheIntervalSeconds: 3600,
    flowIntervalSeconds: 3600,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.error({ err: error }, 'the job queue reported an error'));
  return boss;
}

/** Works on queues until it is stopped. Any number of processes may do so at once. */
export async function beginJobs(
  { database, log }: JobServices,
  workers: readonly Worker[],
): Promise<Jobs> {
  const boss = await openBoss({ database, log });
  await boss.start();
  const stopping = new AbortController();
  const ids = new Map<string, string>();
  for (const { queue, work } of workers) {
    const id = await boss.work(
      queue,
      { batchSize: jobsAtOnce, pollingIntervalSeconds: polling },
      async (jobs) => {
        try {
          await work(
            jobs.map(({ data }) => StoredJob.parse(data)),
            stopping.signal,
          );
        } catch (error) {
          log.error({ err: error, queue }, 'a job failed; it is tried again');
          throw error;
        }
      },
    );
    ids.set(queue, id);
  }
  function wake(queue: string): void {
    const id = ids.get(queue);
    if (id !== undefined) boss.notifyWorker(id);
  }
  const leave = await database.listen(jobChannel, wake, () => {
    for (const queue of ids.keys()) wake(queue);
  });
  for (const { queue, atStart } of workers) {
    if (atStart === true) await database.asOperator((trx) => enqueueJob(trx, { queue }));
  }
  return {
    async stop() {
      stopping.abort();
      await leave();
      await boss.stop({ close: false });
    },
  };
}
