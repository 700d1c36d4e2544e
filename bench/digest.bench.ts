/** Digests for 1,000 people through a real mail server, the server killed in the middle and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fastify from 'fastify';
import { settleReaders } from '../apps/server/src/notification/testing/settle-readers.ts';
import {
  openDatabase,
  type OpenOptions,
} from '../apps/server/src/platform/database/open-database.ts';
import { openMailer } from '../apps/server/src/platform/mail/open-mailer.ts';
import {
  type MailServer,
  openMailServer,
} from '../apps/server/src/platform/mail/testing/mail-server.ts';
import { startTestPostgres } from '../tools/test-postgres.ts';
import { type Measured, report } from './support/budget.ts';

const readers = 1000;
const killAfter = 400;
const from = 'Post <post@quartier.test>';
const program = fileURLToPath(new URL('../apps/cli/augenhoehe.mjs', import.meta.url));

type Place = { readonly DATA_DIR: string; readonly DATABASE_URL: string };

function serve(place: Place, mails: MailServer, port: number): ChildProcess {
  return spawn(process.execPath, [program, 'serve'], {
    env: {
      ...process.env,
      ...place,
      PORT: String(port),
      SMTP_URL: mails.url,
      MAIL_FROM: from,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function until(mails: MailServer, people: number): Promise<void> {
  while (new Set(mails.received.map(({ to }) => to)).size < people) await pause(20);
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

async function measure(engine: string, place: Place, target: OpenOptions): Promise<Measured[]> {
  const database = await openDatabase(target);
  await settleReaders(database, readers);
  await database.close();
  const mails = await openMailServer();
  const began = performance.now();
  const first = serve(place, mails, 4397);
  await until(mails, killAfter);
  await end(first, 'SIGKILL');
  const second = serve(place, mails, 4398);
  await until(mails, readers);
  const seconds = (performance.now() - began) / 1000;
  await pause(2000);
  await end(second, 'SIGTERM');
  await mails.close();
  const identities = new Set(mails.received.map(({ id }) => id)).size;
  return [
    { what: `${engine}: 1,000 digests, killed after 400`, value: seconds, unit: 's', atMost: 60 },
    { what: `${engine}: people without one`, value: readers - identities, unit: '', atMost: 0 },
    {
      what: `${engine}: with two of different identity`,
      value: identities - readers,
      unit: '',
      atMost: 0,
    },
    {
      what: `${engine}: in doubt at the kill, sent again under the same identity`,
      value: mails.received.length - identities,
      unit: '',
      atMost: 5,
    },
  ];
}

/** As a script would do it: one mail after the other, and nothing is remembered. */
async function naive(): Promise<number> {
  const mails = await openMailServer();
  const mailer = openMailer({ mail: { url: mails.url, from } }, fastify({ logger: false }).log);
  const began = performance.now();
  for (let number = 1; number <= readers; number += 1) {
    const words = `Verein ${number}: Anrufen`;
    await mailer.send({
      to: `p${number}@example.org`,
      subject: 'Nordhof',
      text: words,
      html: `<p>${words}</p>`,
    });
  }
  const seconds = (performance.now() - began) / 1000;
  mailer.close();
  await mails.close();
  return seconds;
}

const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-digest-'));
const postgres = await startTestPostgres();
try {
  report([
    ...(await measure(
      'embedded',
      { DATA_DIR: folder, DATABASE_URL: '' },
      { dataDirectory: join(folder, 'database') },
    )),
    ...(await measure('server', { DATA_DIR: folder, DATABASE_URL: postgres.url }, postgres)),
    {
      what: 'a loop that sends one after the other, without a memory',
      value: await naive(),
      unit: 's',
    },
  ]);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true });
}
