import { MailKind } from '@augenhoehe/domain/notification';
import { type Place, mailsToAddress, spendOrRefuse } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { insertMails } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';

/**
 * Puts a mail to whoever asks into the outbox, so that it goes the way all others go.
 *
 * @throws ProblemError 409 `no-mail-server`, 429 `too-many-requests`
 */
export async function sendTestMail(
  services: Services,
  { neighbourhoodId, person }: Place,
): Promise<void> {
  const { database, clock, newId, mailer } = services;
  if (!mailer.configured) throw new ProblemError(409, 'no-mail-server');
  await spendOrRefuse(services, mailsToAddress, person.email);
  const mail = { neighbourhoodId, id: newId(), kind: MailKind.enum.test, personId: person.id };
  await database.inNeighbourhood(neighbourhoodId, (trx) => insertMails(trx, [mail], clock()));
}
