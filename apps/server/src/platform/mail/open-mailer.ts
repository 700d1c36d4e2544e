import type { FastifyBaseLogger } from 'fastify';
import { createTransport } from 'nodemailer';
import type { Config } from '../config/config.ts';
import type { Mailer } from './mailer.ts';

/** Milliseconds until a mail server that does not answer counts as failed. */
const patience = 20_000;

/** Sends through the configured SMTP server, or writes mails to the log where there is none. */
export function openMailer({ mail }: Pick<Config, 'mail'>, log: FastifyBaseLogger): Mailer {
  return mail === null ? logMailer(log) : smtpMailer(mail);
}

function smtpMailer({ url, from }: NonNullable<Config['mail']>): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // Nothing in a mail of ours is read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    configured: true,
    send: async ({ to, subject, text, html }) => {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, html });
    },
    close: () => transport.close(),
  };
}

function logMailer(log: FastifyBaseLogger): Mailer {
  return {
    configured: false,
    send: ({ to, subject, text }) => {
      log.info({ to, subject, text }, 'no mail server is configured; please hand this on');
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
