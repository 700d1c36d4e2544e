import { sql } from 'kysely';
import type { Trx } from '../database/schema.ts';

interface NewJob {
  readonly queue: string;
  readonly details?: object;
  /** Left out: as soon as the transaction is committed. */
  readonly notBefore?: Date;
}

/** Adds a job in the transaction of what causes it: both become true, or neither does. */
export async function enqueueJob(
  trx: Trx,
  { queue, details = {}, notBefore }: NewJob,
): Promise<void> {
  await sql`
    select enqueue_job(${queue}, ${JSON.stringify(details)}::jsonb, ${notBefore ?? null}::timestamptz)
  `.execute(trx);
}
