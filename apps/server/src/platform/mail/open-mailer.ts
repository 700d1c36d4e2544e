import type { FastifyBaseLogger } from 'fastify';
import { createTransport } from 'nodemailer';
import type { Config } from '../config/config.ts';
import type { Mail, Mailer } from './mailer.ts';

/** Milliseconds until a mail server that does not answer counts as failed. */
const patience = 20_000;

/** Sends through the configured SMTP server, or writes mails to the log where there is none. */
export function openMailer({ mail }: Pick<Config, 'mail'>, log: FastifyBaseLogger): Mailer {
  return mail === null ? logMailer(log) : smtpMailer(mail);
}

function smtpMailer({ url, from }: NonNullable<Config['mail']>): Mailer {
  const settings = {
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // Nothing in a mail of ours is read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const transport = createTransport(settings);
  return {
    configured: true,
    send: async (mail) => {
      await transport.sendMail({ from, ...messageOf(mail) });
    },
    openLine(maxConnections) {
      const line = createTransport({
        ...settings,
        pool: true,
        maxConnections,
        maxMessages: Infinity,
        // Whether a mail is tried again is decided and noted by whoever sends it.
        maxRequeues: 0,
      });
      return {
        send: async (mail, id) => {
          await line.sendMail({ from, ...messageOf(mail), messageId: messageIdOf(id, from) });
        },
        close: () => line.close(),
      };
    },
    close: () => transport.close(),
  };
}

function messageOf({ to, subject, text, html, headers }: Mail) {
  return {
    to: { name: '', address: to },
    subject,
    text,
    html,
    ...(headers === undefined ? {} : { headers }),
  };
}

/** In the domain that mails come from, as RFC 5322, 3.6.4 recommends. */
export function messageIdOf(id: string, from: string): string {
  const domain = /@(?<domain>[a-z0-9.-]+)>?\s*$/i.exec(from)?.groups?.['domain'];
  return `<${id}@${domain ?? 'localhost'}>`;
}

function logMailer(log: FastifyBaseLogger): Mailer {
  return {
    configured: false,
    send: ({ to, subject, text }) => {
      log.info({ to, subject, text }, 'no mail server is configured; please hand this on');
      return Promise.resolve();
    },
    openLine() {
      throw new Error('No mail server is configured.');
    },
    close: () => undefined,
  };
}
