/**
 * Search as you type at 2,000 actors, embedded, one request after the other as one person types; beside the
 * same letters through `ilike '%…%'` over the same columns. Then the same while somebody else edits, when each
 * search has to take in a change first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildServer } from '../apps/server/src/index.ts';
import { readConfig } from '../apps/server/src/platform/config/config.ts';
import { type Measured, report } from './support/budget.ts';
import { fillNeighbourhood } from './support/neighbourhood.ts';
import { settle } from './support/settle.ts';

const questions = [
  'werkstatt nummer 12',
  'sprachmittlung',
  'wer kann dolmetschen',
  'Spachmitlung am donnerstag',
  'gruppenraum schule',
  'berattung',
  'musterstr 1999',
  'xylophonorchester',
];

/** What is asked while somebody types the question: each beginning of at least two letters. */
function typed(question: string): string[] {
  return Array.from({ length: question.length - 1 }, (_, end) => question.slice(0, end + 2));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** The peer: each word anywhere in the words of an actor, without any forgiveness. */
const likeEverywhere = `
  select id, name, type, area_id from actor
  where concat_ws(' ', name, type, array_to_string(fields, ' '), array_to_string(target_groups, ' '),
    array_to_string(offers, ' '), offers_text, array_to_string(needs, ' '), needs_text, street,
    postal_code, city, phone, email, web, mandate, strengths, limits, array_to_string(tags, ' '), notes)
    ilike all ($1::text[])
  order by sort_key, id limit 8`;

const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-bench-'));
const server = await buildServer(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
const { slug, cookie } = await settle(server);
const ids = await fillNeighbourhood(server.services.database, slug, { actors: 2000, ties: 2000 });
const base = `/api/neighbourhoods/${slug}`;

async function search(q: string): Promise<void> {
  const url = `${base}/search?q=${encodeURIComponent(q)}`;
  const { statusCode } = await server.http.inject({ url, headers: { cookie } });
  if (statusCode !== 200) throw new Error(`${q} was answered with ${statusCode}.`);
}

let edits = 0;
async function edit(): Promise<void> {
  const change = {
    actors: [ids[edits % ids.length]],
    change: { kind: 'add-tag', tag: `t${edits}` },
  };
  edits += 1;
  const { statusCode } = await server.http.inject({
    method: 'POST',
    url: `${base}/actors/changes`,
    headers: { cookie },
    payload: change,
  });
  if (statusCode !== 200) throw new Error(`The edit was answered with ${statusCode}.`);
}

const all = questions.flatMap(typed);
const first = await timed(() => search('erste'));
const alone: number[] = [];
const editing: number[] = [];
const peer: number[] = [];
for (const q of all) alone.push(await timed(() => search(q)));
for (const q of all) {
  const patterns = q.split(' ').map((word) => `%${word}%`);
  peer.push(await timed(() => server.services.database.executeSql(likeEverywhere, [patterns])));
}
for (const q of all) {
  await edit();
  editing.push(await timed(() => search(q)));
}

const measured: Measured[] = [
  { what: 'ilike over the same columns, p95', value: p95(peer), unit: 'ms' },
  { what: 'search as you type, p95', value: p95(alone), unit: 'ms', atMost: 40 },
  { what: 'search after each edit, p95', value: p95(editing), unit: 'ms', atMost: 80 },
  { what: 'first search, reads all actors', value: first, unit: 'ms', atMost: 1500 },
];
report(measured);
await server.close();
await rm(folder, { recursive: true });
