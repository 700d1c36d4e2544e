import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { pino } from 'pino';
import { z } from 'zod';
import { accessMigrations } from '../../../access/index.ts';
import { notificationMigrations } from '../../../notification/index.ts';
import type { Database } from '../../database/database.ts';
import { migrateOnce } from '../../database/testing.ts';
import { newId } from '../../ids.ts';
import { composeMail } from '../compose-mail.ts';
import { openMailer } from '../open-mailer.ts';
import { deliverMails } from '../outbox/deliver-mails.ts';
import { insertMails } from '../outbox/outbox-store.ts';
import type { Composers } from '../outbox/waiting-mail.ts';

const Note = z.object({ to: z.string(), words: z.string() });

/** Notes to `to` in the details; a note without words has nothing to say. */
export const noteComposers: Composers = {
  note: (_neighbourhoodId, mails) =>
    Promise.resolve(
      new Map(
        mails.flatMap(({ id, details }) => {
          const { to, words } = Note.parse(details);
          if (words === '') return [];
          const mail = composeMail({
            to,
            language: 'en',
            subject: 'A note',
            paragraphs: [words],
            action: { label: 'Open', url: 'http://quartier.test' },
            closing: [],
          });
          return [[id, mail]];
        }),
      ),
    ),
};

export interface OutboxScene {
  readonly neighbourhoodId: string;
  /** Puts a note to each address into the outbox. */
  write(to: readonly string[], words?: string): Promise<void>;
  /** Sends what is due, so many minutes later. */
  deliver(minutesLater?: number): Promise<void>;
  rows(): Promise<{ state: string; attempts: number; server_reply: string | null }[]>;
}

/** A neighbourhood with an outbox, and a clock of its own. */
export async function openOutboxScene(database: Database, smtpUrl: string): Promise<OutboxScene> {
  await migrateOnce(database, { ...accessMigrations, ...notificationMigrations });
  const neighbourhoodId = randomUUID();
  await database.executeSql(
    `insert into neighbourhood (id, slug, name, city, language, sample, created_at)
     values ($1, $2, 'Nordhof', 'Talstedt', 'de', false, now())`,
    [neighbourhoodId, `nordhof-${neighbourhoodId}`],
  );
  const log = pino({ level: 'silent' });
  const began = Date.now();
  let later = 0;
  function clock(): Date {
    return new Date(began + later * 60_000);
  }
  return {
    neighbourhoodId,
    async write(to, words = 'Hello') {
      const mails = to.map((address) => ({
        neighbourhoodId,
        id: newId(),
        kind: 'note',
        personId: null,
        details: { to: address, words },
      }));
      await database.inNeighbourhood(neighbourhoodId, (trx) => insertMails(trx, mails, clock()));
    },
    async deliver(minutesLater = 0) {
      later = minutesLater;
      const mailer = openMailer({ mail: { url: smtpUrl, from: 'Post <post@quartier.test>' } }, log);
      const services = { database, clock, mailer, log };
      await deliverMails(services, noteComposers, new AbortController().signal);
    },
    async rows() {
      return await database.inNeighbourhood(neighbourhoodId, (trx) =>
        trx
          .selectFrom('mail')
          .select(['state', 'attempts', 'server_reply'])
          .where('neighbourhood_id', '=', neighbourhoodId)
          .orderBy(sql`details ->> 'to'`)
          .execute(),
      );
    },
  };
}
