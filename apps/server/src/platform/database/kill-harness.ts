import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { WriterMessage } from './kill-writer.ts';

export type KillTarget = { readonly dataDirectory: string } | { readonly url: string };

export interface KillReport {
  readonly kills: number;
  /** Writes that the database had confirmed before a kill. */
  readonly acknowledged: number;
  /** Numbers of confirmed writes that are not there any more. */
  readonly lost: readonly number[];
  /** Rows without their journal entry or entries without their row. */
  readonly torn: number;
  /** The longest time from starting a process to its database being open, in milliseconds. */
  readonly slowestStart: number;
}

interface Life {
  readonly present: readonly number[];
  readonly torn: number;
  readonly start: number;
  readonly acknowledged: readonly number[];
}

/** Writes before a kill, and milliseconds after them: so it falls into any moment of a write. */
const mostWrites = 25;
const longestPause = 10;

/**
 * Starts a process that writes row by row, kills it with SIGKILL at a random moment, starts the next
 * one on the same database, and so on; in the end counts what is there. Throws when one does not start.
 */
export async function killDuringWrites(target: KillTarget, kills: number): Promise<KillReport> {
  const lives: Life[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    lives.push(await live(target, 1 + Math.floor(Math.random() * mostWrites)));
  }
  const last = await live(target, 0);
  const present = new Set(last.present);
  const acknowledged = lives.flatMap((life) => life.acknowledged);
  return {
    kills,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((number) => !present.has(number)),
    torn: last.torn,
    slowestStart: Math.max(...[...lives, last].map(({ start }) => start)),
  };
}

async function live(target: KillTarget, writes: number): Promise<Life> {
  const started = performance.now();
  const writer = spawn(
    process.execPath,
    [fileURLToPath(new URL('kill-writer.ts', import.meta.url)), JSON.stringify(target)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  try {
    const { opened, acknowledged } = await firstWords(writer);
    const start = performance.now() - started;
    while (acknowledged.length < writes && writer.exitCode === null) await pause(1);
    await pause(Math.random() * longestPause);
    writer.kill('SIGKILL');
    await once(writer, 'close');
    return { present: opened.present, torn: opened.torn, start, acknowledged };
  } finally {
    writer.kill('SIGKILL');
  }
}

/** Resolves when the writer has opened the database; the list goes on growing until it is killed. */
async function firstWords(
  writer: ChildProcess,
): Promise<{ opened: Extract<WriterMessage, { kind: 'opened' }>; acknowledged: number[] }> {
  const acknowledged: number[] = [];
  const complaints: string[] = [];
  const { stdout, stderr } = writer;
  if (stdout === null || stderr === null) throw new Error('The writer has no output.');
  stderr.on('data', (text: Buffer) => complaints.push(text.toString()));
  return new Promise((resolve, reject) => {
    writer.once('error', reject);
    writer.once('close', () => {
      reject(new Error(`The writer ended before it was killed:\n${complaints.join('')}`));
    });
    createInterface(stdout).on('line', (line) => {
      const message = parse(line);
      if (message?.kind === 'opened') resolve({ opened: message, acknowledged });
      if (message?.kind === 'written') acknowledged.push(message.number);
    });
  });
}

/** Undefined for a line that the kill cut off: its write was not acknowledged. */
function parse(line: string): WriterMessage | undefined {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a parsing edge: our own writer's words
    return JSON.parse(line) as WriterMessage;
  } catch {
    return undefined;
  }
}
