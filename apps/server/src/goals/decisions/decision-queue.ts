import type { Trx } from '../../platform/database/schema.ts';
import { enqueueJob } from '../../platform/jobs/index.ts';

/** The queue that wakes whoever counts and reminds; what is due follows from the decisions. */
export const decisionQueue = 'decision';

/** Wakes as soon as the transaction is committed, and finds out then when next. */
export async function wakeNow(trx: Trx): Promise<void> {
  await enqueueJob(trx, { queue: decisionQueue });
}
