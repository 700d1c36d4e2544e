import type { Language } from '@augenhoehe/domain/contract';
import type { Mail } from '../platform/mail/index.ts';
import type { Services } from '../platform/services.ts';
import { newPassphraseMail } from './mails/new-passphrase-mail.ts';
import { signInLinkMail } from './mails/sign-in-link-mail.ts';
import { findPersonByEmail } from './person-store.ts';

type Compose = (letter: { to: string; url: string; language: Language }) => Mail;

/** Tokens stand behind the `#`, which browsers send to nobody: not to logs, not to other pages. */
export async function mailSignInLink(
  services: Services,
  email: string,
  token: string,
): Promise<void> {
  await mailIfKnown(services, email, {
    compose: signInLinkMail,
    url: `${services.config.publicUrl}/anmelden#link=${token}`,
  });
}

export async function mailNewPassphrase(
  services: Services,
  email: string,
  token: string,
): Promise<void> {
  await mailIfKnown(services, email, {
    compose: newPassphraseMail,
    url: `${services.config.publicUrl}/anmelden#passphrase=${token}`,
  });
}

/**
 * Mails to accounts only. The caller does not wait for the mail server: how long an answer takes
 * must not tell whether an address is known.
 */
async function mailIfKnown(
  services: Services,
  email: string,
  { compose, url }: { readonly compose: Compose; readonly url: string },
): Promise<void> {
  const { database, log } = services;
  const person = await database.asOperator((trx) => findPersonByEmail(trx, email));
  if (person === undefined) return;
  sendInBackground(services, compose({ to: person.email, url, language: person.language }));
  log.debug('a sign-in mail is on its way');
}

function sendInBackground({ mailer, log }: Services, mail: Mail): void {
  mailer.send(mail).catch((error: unknown) => {
    log.error({ err: error }, 'a sign-in mail could not be sent');
  });
}
