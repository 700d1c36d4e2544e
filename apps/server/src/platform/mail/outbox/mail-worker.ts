import type { Worker } from '../../jobs/index.ts';
import { type DeliveryServices, deliverMails } from './deliver-mails.ts';
import { mailQueue, releaseClaims } from './outbox-store.ts';
import type { Composers } from './waiting-mail.ts';

/** Sends what waits whenever something is added or its time has come. */
export async function mailWorker(
  services: DeliveryServices,
  composers: Composers,
): Promise<Worker> {
  // No other process can use the embedded database: what is claimed there was left by one that died.
  if (services.database.engine === 'embedded') {
    await services.database.asOperator((trx) => releaseClaims(trx));
  }
  return {
    queue: mailQueue,
    atStart: true,
    work: (_jobs, signal) => deliverMails(services, composers, signal),
  };
}
