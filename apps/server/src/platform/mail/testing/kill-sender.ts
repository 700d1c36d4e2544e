import { pino } from 'pino';
import { openDatabase, type OpenOptions } from '../../database/open-database.ts';
import { beginJobs } from '../../jobs/index.ts';
import { openMailer } from '../open-mailer.ts';
import { mailWorker } from '../outbox/mail-worker.ts';
import { noteComposers } from './outbox-scene.ts';

/** Sends what stands in the outbox until it is killed. */
async function run(target: string, smtpUrl: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a parsing edge: our own harness's words
  const database = await openDatabase(JSON.parse(target) as OpenOptions);
  const log = pino({ level: 'silent' });
  const mailer = openMailer({ mail: { url: smtpUrl, from: 'Post <post@quartier.test>' } }, log);
  const services = { database, log, mailer, clock: () => new Date() };
  await beginJobs(services, [await mailWorker(services, noteComposers)]);
}

const [, , target = '', smtpUrl = ''] = process.argv;
await run(target, smtpUrl);
