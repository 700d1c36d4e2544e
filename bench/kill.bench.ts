/** 100 × `kill -9` during writes on each engine: nothing acknowledged is lost, every start succeeds. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  killDuringWrites,
  type KillReport,
} from '../apps/server/src/platform/database/kill-harness.ts';
import { startTestPostgres } from '../tools/test-postgres.ts';
import { type Measured, report } from './support/budget.ts';

const kills = 100;

function rows(engine: string, { acknowledged, lost, torn, slowestStart }: KillReport): Measured[] {
  return [
    { what: `${engine}: writes acknowledged before a kill`, value: acknowledged, unit: '' },
    { what: `${engine}: of these lost`, value: lost.length, unit: '', atMost: 0 },
    { what: `${engine}: half-written`, value: torn, unit: '', atMost: 0 },
    { what: `${engine}: slowest start after a kill`, value: slowestStart, unit: 'ms' },
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-kill-'));
const postgres = await startTestPostgres();
try {
  report([
    ...rows('embedded', await killDuringWrites({ dataDirectory: folder }, kills)),
    ...rows('server', await killDuringWrites({ url: postgres.url }, kills)),
  ]);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true });
}
