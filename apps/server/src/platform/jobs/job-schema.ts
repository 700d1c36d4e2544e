import { type Kysely, sql } from 'kysely';
import { appRole } from '../database/app-role.ts';
import { insideTransaction } from './its-transaction.ts';

/** The schema of the queue. No role but the owner's reaches into it. */
export const jobSchema = 'pgboss';

/** Every process hears on it that a queue has got something to do. */
export const jobChannel = 'job';

/**
 * For migrations: the queue's tables, and the one function through which anybody adds a job. The
 * function stamps the neighbourhood of the transaction into the job, so that a use case can ask for
 * work in its own neighbourhood alone.
 */
export async function createJobs<DB>(db: Kysely<DB>): Promise<void> {
  // Only a new database needs it; a start does not wait for it.
  const { getConstructionPlans } = await import('pg-boss');
  const plans = insideTransaction(getConstructionPlans(jobSchema));
  if (plans === null) throw new Error('The plans of the job queue are not one transaction.');
  await sql.raw(plans).execute(db);
  await sql`revoke all on schema ${sql.id(jobSchema)} from public`.execute(db);
  await sql`
    create function enqueue_job(to_queue text, details jsonb, not_before timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as ${sql.lit(enqueue)}
  `.execute(db);
  const signature = sql.raw('function enqueue_job(text, jsonb, timestamptz)');
  await sql`revoke all on ${signature} from public`.execute(db);
  await sql`grant execute on ${signature} to ${sql.id(appRole)}`.execute(db);
}

const enqueue = `
  declare
    place text := nullif(current_setting('app.neighbourhood_id', true), '');
    found_queue record;
  begin
    select * into strict found_queue from ${jobSchema}.queue where name = to_queue;
    insert into ${jobSchema}.job (name, data, start_after, policy, retry_limit, retry_delay,
      retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, keep_until)
    values (to_queue, jsonb_build_object('neighbourhoodId', place, 'details', details),
      coalesce(not_before, now()), found_queue.policy, found_queue.retry_limit,
      found_queue.retry_delay, found_queue.retry_backoff, found_queue.retry_delay_max,
      found_queue.expire_seconds, found_queue.deletion_seconds,
      greatest(not_before, now()) + found_queue.retention_seconds * interval '1s');
    perform pg_notify('${jobChannel}', to_queue);
  end`;

/** For migrations: a queue. Jobs that fail are tried again five times, from half a minute to an hour later. */
export async function createQueue<DB>(db: Kysely<DB>, name: string): Promise<void> {
  const settings = {
    policy: 'standard',
    retryLimit: 5,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 3600,
    deleteAfterSeconds: 86_400,
  };
  await sql`
    select ${sql.id(jobSchema, 'create_queue')}(${name}, ${JSON.stringify(settings)}::jsonb)
  `.execute(db);
}
