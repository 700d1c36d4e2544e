/**
 * A list of 10,000 actors as a workbook: read from an embedded database, written in a thread of its
 * own while the server answers others; beside reading the same rows and packing them as they are.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildServer } from '../apps/server/src/index.ts';
import { readConfig } from '../apps/server/src/platform/config/config.ts';
import { report } from './support/budget.ts';
import { fillNeighbourhood } from './support/neighbourhood.ts';
import { settle } from './support/settle.ts';

const actors = 10_000;
const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-export-'));
const server = await buildServer(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
const { slug, cookie } = await settle(server);
await fillNeighbourhood(server.services.database, slug, { actors, ties: 20_000 });

interface Made {
  readonly seconds: number;
  /** Of the processor, all threads together: what the machine does for others is not in it. */
  readonly work: number;
  readonly megabytes: number;
}

function workSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** The peer: all rows as they are, packed; no rule looks at them, no workbook is made. */
async function packRows(): Promise<number> {
  const before = process.cpuUsage();
  const { rows } = await server.services.database.executeSql('select * from actor order by id');
  gzipSync(JSON.stringify(rows));
  return workSince(before);
}

async function make(what: string): Promise<Made> {
  const began = performance.now();
  const before = process.cpuUsage();
  const answer = await server.http.inject({
    method: 'POST',
    url: `/api/neighbourhoods/${slug}/exports/${what}`,
    headers: { cookie },
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return {
    seconds: (performance.now() - began) / 1000,
    work: workSince(before),
    megabytes: answer.rawPayload.length / 1_000_000,
  };
}

/** The longest that somebody else had to wait for an answer that needs no database. */
async function longestWait(during: Promise<unknown>): Promise<number> {
  let longest = 0;
  let isOver = false;
  void during.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const asked = performance.now();
    await server.http.inject('/api/openapi.json');
    longest = Math.max(longest, performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return longest;
}

await make('actors?format=xlsx&q=nummer+1');
await server.http.inject('/api/openapi.json');
const xlsx = await make('actors?format=xlsx');
const csv = await make('actors?format=csv');
const packed = await packRows();
const whole = await make('neighbourhood');
const waited = await longestWait(make('actors?format=xlsx'));
const peak = process.resourceUsage().maxRSS / 1000;
await server.close();
await rm(folder, { recursive: true });

report([
  { what: `${actors} actors as XLSX, all columns`, value: xlsx.seconds, unit: 's', atMost: 5 },
  { what: 'its work of the processor', value: xlsx.work, unit: 's' },
  { what: 'reading and packing the rows alone, work', value: packed, unit: 's' },
  { what: 'its size', value: xlsx.megabytes, unit: 'MB' },
  { what: 'the same as CSV', value: csv.seconds, unit: 's' },
  { what: 'the whole neighbourhood as JSON', value: whole.seconds, unit: 's' },
  { what: 'its size, unpacked', value: whole.megabytes, unit: 'MB' },
  { what: 'longest wait of somebody else meanwhile', value: waited, unit: 'ms' },
  { what: 'peak of memory, database included', value: peak, unit: 'MB', atMost: 900 },
]);
