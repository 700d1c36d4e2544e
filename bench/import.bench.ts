/**
 * Importing 10,000 actors into an embedded database: on a running server as the interface does it, the
 * dry run and then the writing of what is clear; with `augenhoehe import actors`, two processes that each
 * start, read and plan; and beside both a program that only parses and inserts.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { report } from './support/budget.ts';
import { longList } from './support/long-list.ts';

const rows = 10_000;
const command = fileURLToPath(import.meta.resolve('../apps/cli/src/main.ts'));
const toldPeak = import.meta.resolve('./support/told-peak.ts');
const emptyNeighbourhood = fileURLToPath(import.meta.resolve('./support/empty-neighbourhood.ts'));
const onServer = fileURLToPath(import.meta.resolve('./support/import-on-server.ts'));
const naiveImport = fileURLToPath(import.meta.resolve('./support/naive-import.ts'));

interface Run {
  readonly seconds: number;
  /** Peak of resident memory. */
  readonly megabytes: number;
  readonly output: string;
}

const Timed = z.object({ dryRun: z.number(), writing: z.number() });

/** Runs a program of ours and measures it from outside. */
async function run(folder: string, program: string, words: readonly string[]): Promise<Run> {
  const began = performance.now();
  const flags = [...process.execArgv, '--import', toldPeak];
  const child = spawn(process.execPath, [...flags, program, ...words], {
    env: { ...process.env, DATA_DIR: folder, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const told = child.stdio[3];
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const [output, kilobytes] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    told instanceof Readable ? text(told) : '',
  ]);
  const status = await ended;
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}.`);
  return {
    seconds: (performance.now() - began) / 1000,
    megabytes: (Number(kilobytes) * 1024) / 1_000_000,
    output,
  };
}

const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-import-'));
const [file, served, home, other] = ['list.csv', 'served', 'home', 'other'].map((name) =>
  join(folder, name),
);
if (file === undefined || served === undefined || home === undefined || other === undefined) {
  throw new Error('No folder.');
}
await writeFile(file, longList(rows));
const created = await run(home, emptyNeighbourhood, [home]);
await cp(home, served, { recursive: true });
await cp(home, other, { recursive: true });

const naive = await run(other, naiveImport, [file, other]);
const server = await run(served, onServer, [file, served]);
const timed = Timed.parse(JSON.parse(server.output));
const list = ['import', 'actors', file, '--neighbourhood', 'nordhof', '--json'];
const dryRun = await run(home, command, [...list, '--dry-run']);
const written = await run(home, command, list);
await rm(folder, { recursive: true });

const peak = Math.max(server.megabytes, dryRun.megabytes, written.megabytes);
report([
  { what: 'parsing and inserting alone, without anything', value: naive.seconds, unit: 's' },
  { what: 'its memory', value: naive.megabytes, unit: 'MB' },
  { what: 'on a server: dry run', value: timed.dryRun, unit: 's' },
  { what: 'on a server: writing', value: timed.writing, unit: 's' },
  {
    what: `on a server: dry run and writing of ${rows} actors`,
    value: timed.dryRun + timed.writing,
    unit: 's',
    atMost: 10,
  },
  { what: 'on a server: memory', value: server.megabytes, unit: 'MB' },
  { what: 'by command: dry run, start to end', value: dryRun.seconds, unit: 's' },
  { what: 'by command: its memory', value: dryRun.megabytes, unit: 'MB' },
  { what: 'by command: writing, start to end', value: written.seconds, unit: 's' },
  { what: 'by command: its memory', value: written.megabytes, unit: 'MB' },
  { what: 'peak of memory', value: peak, unit: 'MB', atMost: 600 },
  { what: 'creating the database, memory', value: created.megabytes, unit: 'MB' },
]);
