import {
  type DigestRhythm,
  digestSlot,
  isStillTimely,
  nextDigestSlot,
} from '@augenhoehe/domain/notification';
import { enqueueJob } from '../platform/jobs/index.ts';
import { deleteSettledBefore, mailQueue } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';
import { digestQueue } from './digest-queue.ts';
import { beginSlot, insertDigests } from './digest-run-store.ts';

const rhythms: readonly DigestRhythm[] = ['weekly', 'daily'];
/** Days after which nothing is kept of a mail. */
const keptDays = 30;
const dayMs = 86_400_000;

/**
 * Puts the digests whose time has come into the outbox, also those that a server missed while it was off.
 * Without a mail server none are made, so that nothing piles up.
 */
export async function makeDigests({
  database,
  clock,
  mailer,
}: Pick<Services, 'database' | 'clock' | 'mailer'>): Promise<void> {
  const now = clock();
  await database.asOperator(async (trx) => {
    let made = 0;
    for (const rhythm of rhythms) {
      const at = digestSlot(rhythm, now);
      const due = await beginSlot(trx, { rhythm, at });
      if (mailer.configured && isStillTimely(rhythm, at, now)) {
        made += await insertDigests(trx, due, { rhythm, at, now });
      }
    }
    if (made > 0) await enqueueJob(trx, { queue: mailQueue });
    await deleteSettledBefore(trx, new Date(now.getTime() - keptDays * dayMs));
    await enqueueJob(trx, { queue: digestQueue, notBefore: nextDigestSlot(now) });
  });
}
