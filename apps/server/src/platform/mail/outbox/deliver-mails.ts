import { randomUUID } from 'node:crypto';
import { enqueueJob } from '../../jobs/index.ts';
import type { Services } from '../../services.ts';
import type { Mail, MailLine } from '../mailer.ts';
import { failureOf } from './failure-of.ts';
import {
  claimMails,
  deleteMails,
  earliestAttempt,
  mailQueue,
  postponeDue,
  postponeMail,
  releaseClaims,
  renewClaims,
  settleMail,
} from './outbox-store.ts';
import { nextAttemptAt } from './retry-times.ts';
import type { Composers, WaitingMail } from './waiting-mail.ts';

export type DeliveryServices = Pick<Services, 'database' | 'clock' | 'mailer' | 'log'>;

/** Composed together, so that this many mails cost the queries of one. */
const mailsAtOnce = 100;
/** Connections at a time. As many mails are in doubt at most when the process is killed. */
const connections = 5;
const renewEvery = 5000;

interface Letter {
  readonly waiting: WaitingMail;
  readonly mail: Mail;
}

/** Sends everything whose time has come, and sees to being called again for the rest. */
export async function deliverMails(
  services: DeliveryServices,
  composers: Composers,
  signal: AbortSignal,
): Promise<void> {
  const { database, log, mailer } = services;
  if (!mailer.configured) return;
  const by = randomUUID();
  const line = mailer.openLine(connections);
  const renewal = setInterval(() => {
    database
      .asOperator((trx) => renewClaims(trx, by))
      .catch((error: unknown) => {
        log.error({ err: error }, 'claims on mails could not be renewed');
      });
  }, renewEvery);
  try {
    await deliver(services, { composers, signal, line, by });
  } finally {
    clearInterval(renewal);
    line.close();
    await database.asOperator(async (trx) => {
      await releaseClaims(trx, by);
      const next = await earliestAttempt(trx);
      if (next !== null) await enqueueJob(trx, { queue: mailQueue, notBefore: next });
    });
  }
}

interface Run {
  readonly composers: Composers;
  readonly signal: AbortSignal;
  readonly line: MailLine;
  readonly by: string;
}

async function deliver(services: DeliveryServices, run: Run): Promise<void> {
  const { database, clock } = services;
  const { by, signal } = run;
  while (!signal.aborted) {
    const claimed = await database.asOperator((trx) =>
      claimMails(trx, { by, at: clock(), atMost: mailsAtOnce }),
    );
    if (claimed.length === 0) return;
    const letters = await compose(services, run.composers, claimed);
    if (!(await sendAll(services, run, letters))) return;
  }
}

/** What is to be sent now. What has nothing to say any more is dropped; what cannot be written waits. */
async function compose(
  services: DeliveryServices,
  composers: Composers,
  claimed: readonly WaitingMail[],
): Promise<Letter[]> {
  const { database, log } = services;
  const groups = Map.groupBy(claimed, ({ kind, neighbourhoodId }) => `${kind} ${neighbourhoodId}`);
  const letters: Letter[] = [];
  for (const mails of groups.values()) {
    const [first] = mails;
    if (first === undefined) continue;
    const { kind, neighbourhoodId } = first;
    try {
      const composer = composers[kind];
      if (composer === undefined) throw new Error(`Nobody writes mails of the kind ${kind}.`);
      const written = await composer(neighbourhoodId, mails);
      for (const waiting of mails) {
        const mail = written.get(waiting.id);
        if (mail !== undefined) letters.push({ waiting, mail });
      }
      const silent = mails.filter(({ id }) => !written.has(id));
      await database.asOperator((trx) => deleteMails(trx, silent));
    } catch (error) {
      log.error({ err: error, kind }, 'mails could not be written; they are tried again');
      for (const waiting of mails) await tryLater(services, waiting, null);
    }
  }
  return letters;
}

/** False when the mail server takes nothing at present. */
async function sendAll(
  services: DeliveryServices,
  run: Run,
  letters: readonly Letter[],
): Promise<boolean> {
  const queue = letters.values();
  let isReachable = true;
  async function work(): Promise<void> {
    for (const letter of queue) {
      if (!isReachable || run.signal.aborted) return;
      if (!(await sendOne(services, run, letter))) isReachable = false;
    }
  }
  await Promise.all(Array.from({ length: connections }, work));
  return isReachable;
}

async function sendOne(
  services: DeliveryServices,
  { line, by }: Run,
  { waiting, mail }: Letter,
): Promise<boolean> {
  const { database, clock, log } = services;
  try {
    await line.send(mail, waiting.id);
  } catch (error) {
    const { kind, reply } = failureOf(error);
    if (kind === 'refused') {
      await settle(services, waiting, { state: 'refused', reply });
      return true;
    }
    const until = await tryLater(services, waiting, reply);
    if (kind === 'postponed') return true;
    log.warn({ err: error }, 'the mail server cannot be used; mails wait');
    if (until !== null) {
      await database.asOperator((trx) => postponeDue(trx, { by, at: clock(), until }));
    }
    return false;
  }
  await settle(services, waiting, { state: 'sent', reply: null });
  return true;
}

async function settle(
  { database, clock }: DeliveryServices,
  waiting: WaitingMail,
  how: { readonly state: 'sent' | 'refused' | 'given-up'; readonly reply: string | null },
): Promise<void> {
  await database.asOperator((trx) => settleMail(trx, waiting, { ...how, at: clock() }));
}

async function tryLater(
  services: DeliveryServices,
  waiting: WaitingMail,
  reply: string | null,
): Promise<Date | null> {
  const { attempts, createdAt } = waiting;
  const until = nextAttemptAt({ attempts: attempts + 1, createdAt }, services.clock());
  if (until === null) await settle(services, waiting, { state: 'given-up', reply });
  else await services.database.asOperator((trx) => postponeMail(trx, waiting, { until, reply }));
  return until;
}
