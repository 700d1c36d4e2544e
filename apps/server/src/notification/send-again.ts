import type { Place } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { enqueueJob } from '../platform/jobs/index.ts';
import { mailQueue } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';

/**
 * Lets a mail that was refused, or that waits, be tried at once.
 *
 * @throws ProblemError 404 `no-such-mail`, 409 `mail-already-sent`
 */
export async function sendAgain(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  { neighbourhoodId }: Place,
  id: string,
): Promise<void> {
  await database.inNeighbourhood(neighbourhoodId, async (trx) => {
    const mail = await trx
      .selectFrom('mail')
      .select('state')
      .where('neighbourhood_id', '=', neighbourhoodId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (mail === undefined) throw new ProblemError(404, 'no-such-mail');
    if (mail.state === 'sent') throw new ProblemError(409, 'mail-already-sent');
    await trx
      .updateTable('mail')
      .set({ state: 'waiting', next_attempt_at: clock(), settled_at: null })
      .where('neighbourhood_id', '=', neighbourhoodId)
      .where('id', '=', id)
      .execute();
    await enqueueJob(trx, { queue: mailQueue });
  });
}
