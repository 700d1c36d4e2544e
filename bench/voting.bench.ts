/**
 * 500 people vote within a minute on one decision, by their personal links and through real sockets: each looks at the
 * ballot and hands it in, at any instant of the minute. Named and secret votes, on both engines; what the record counts
 * has to be what was sent.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clockInGermany, readRecord, tally } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import { buildServer } from '../apps/server/src/index.ts';
import { readConfig } from '../apps/server/src/platform/config/config.ts';
import { startTestPostgres } from '../tools/test-postgres.ts';
import { type Measured, report } from './support/budget.ts';
import { settle } from './support/settle.ts';

const voters = 500;
const minuteMs = 60_000;
const dayMs = 86_400_000;

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

function facts(secret: boolean) {
  return {
    question: 'Soll der Platz am Wendehammer umgebaut werden?',
    explanation: '',
    method: 'yes_no',
    options: [{ text: 'Umbau', detail: '', passive: false }],
    majority: null,
    base: 'yes_no',
    quorum: { num: 1, den: 2 },
    voiceMode: 'person',
    secret,
    resultsHidden: true,
    lateJoiners: false,
    proxiesPerHolder: 1,
    silenceIsConsent: false,
    bodyId: null,
    cooperationId: null,
    goalId: null,
    electorate: Array.from({ length: voters }, (_, at) => ({
      kind: 'person',
      actorId: null,
      name: `Stimme ${at + 1}`,
      bank: '',
    })),
    opensAt: null,
    closesAt: clockInGermany(new Date(Date.now() + dayMs)),
  };
}

/** Opens a decision; the tokens of its voices' links. */
async function openFor(ask: Ask, secret: boolean) {
  const { id } = z.object({ id: z.string() }).parse(await ask('POST', 'decisions', facts(secret)));
  await ask('POST', `decisions/${id}/open`, { version: 1 });
  const made = await ask('POST', `decisions/${id}/links`, { voices: null });
  const { links } = z.object({ links: z.array(z.object({ link: z.string() })) }).parse(made);
  return { id, tokens: links.map(({ link }) => link.split('token=')[1] ?? '') };
}

async function post(url: string, body: object): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return performance.now() - began;
}

function says(at: number): 'yes' | 'no' {
  return at % 3 === 0 ? 'no' : 'yes';
}

/** Comes at some instant of the minute, the same in every run, and votes after reading. */
async function vote(origin: string, token: string, at: number) {
  await pause((((at * 7919) % voters) / voters) * (minuteMs - 2000));
  const look = await post(`${origin}/api/ballots/look`, { token });
  await pause(500);
  const ballot = { state: 'voted', values: says(at), textVersion: 1, round: 0 };
  const cast = await post(`${origin}/api/ballots/cast`, { token, voiceId: null, ballot });
  return { look, cast };
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function measureVotes(ask: Ask, origin: string, secret: boolean) {
  const { id, tokens } = await openFor(ask, secret);
  const times = await Promise.all(tokens.map((token, at) => vote(origin, token, at)));
  await ask('POST', `decisions/${id}/close`);
  const { record } = readRecord(await ask('GET', `decisions/${id}/record`));
  const counted = record === null ? null : tally(record);
  const sent = Array.from({ length: voters }, (_, at) => says(at));
  const yes = sent.filter((each) => each === 'yes').length;
  const expected = { yes, no: voters - yes, missing: 0 };
  const {
    yes: found,
    no,
    missing,
  } = z.object({ yes: z.int(), no: z.int(), missing: z.int() }).parse(counted?.options['A']);
  const lost = Math.abs(found - expected.yes) + Math.abs(no - expected.no) + Math.abs(missing);
  return {
    look: p95(times.map(({ look }) => look)),
    cast: p95(times.map(({ cast }) => cast)),
    lost,
  };
}

async function measure(engine: string, place: Record<string, string>): Promise<Measured[]> {
  const server = await buildServer(readConfig({ ...place, LOG_LEVEL: 'silent' }));
  const { slug, cookie } = await settle(server);
  const origin = await server.http.listen({ port: 0, host: '127.0.0.1' });
  async function ask(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${origin}/api/neighbourhoods/${slug}/${path}`, {
      method,
      headers: {
        cookie,
        origin,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return await answer.json();
  }
  const measured: Measured[] = [];
  for (const secret of [false, true]) {
    const { look, cast, lost } = await measureVotes(ask, origin, secret);
    const what = `${engine}, ${secret ? 'secret' : 'by name'}`;
    measured.push(
      { what: `${what}: ballot handed in, 95 of 100`, value: cast, unit: 'ms', atMost: 200 },
      { what: `${what}: ballot looked at, 95 of 100`, value: look, unit: 'ms', atMost: 200 },
      { what: `${what}: of ${voters} lost or miscounted`, value: lost, unit: '', atMost: 0 },
    );
  }
  await server.close();
  return measured;
}

const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-voting-'));
try {
  const measured = await measure('embedded', { DATA_DIR: folder });
  // Not before: a new cluster leaves so much to be written that the disk is busy in the other one's minute.
  const postgres = await startTestPostgres();
  try {
    measured.push(...(await measure('server', { DATA_DIR: folder, DATABASE_URL: postgres.url })));
  } finally {
    await postgres.stop();
  }
  report(measured);
} finally {
  await rm(folder, { recursive: true });
}
