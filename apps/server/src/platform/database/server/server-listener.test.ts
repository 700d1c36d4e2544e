import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { createServerDatabase, dropServerDatabase } from '../testing.ts';

let url: string;
let listening: Database;
let sending: Database;
const problems: Error[] = [];

beforeAll(async () => {
  url = await createServerDatabase();
  listening = await openDatabase({ url, onProblem: (problem) => problems.push(problem) });
  sending = await openDatabase({ url });
});

afterAll(async () => {
  await listening.close();
  await sending.close();
  await dropServerDatabase(url);
});

it('hears other processes, and again after its connection was lost', async () => {
  const heard: string[] = [];
  let gaps = 0;
  await listening.listen(
    'augenhoehe',
    (payload) => heard.push(payload),
    () => {
      gaps += 1;
    },
  );
  await sql`notify augenhoehe, 'before'`.execute(sending.kysely);
  await expect.poll(() => heard).toEqual(['before']);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query = 'listen augenhoehe' and datname = current_database()`.execute(sending.kysely);
  await expect.poll(() => gaps, { timeout: 10_000 }).toBe(1);
  await sql`notify augenhoehe, 'after'`.execute(sending.kysely);
  await expect.poll(() => heard).toEqual(['before', 'after']);
  expect(problems).not.toEqual([]);
});
