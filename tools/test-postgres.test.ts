import pg from 'pg';
import { expect, test } from 'vitest';
import { startTestPostgres } from './test-postgres.ts';

async function answer(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0]?.['answer'];
  } finally {
    await client.end();
  }
}

test('the run brings a PostgreSQL server of at least version 15', async () => {
  const url = process.env['TEST_DATABASE_URL'] ?? '';
  expect(
    Number(await answer(url, "select current_setting('server_version_num') answer")),
  ).toBeGreaterThan(150_000);
});

test('a server of its own starts, answers as superuser and is gone when stopped', async () => {
  const server = await startTestPostgres();
  expect(
    await answer(server.url, 'select rolsuper answer from pg_roles where rolname = current_user'),
  ).toBe(true);
  await server.stop();
  await expect(answer(server.url, 'select 1 answer')).rejects.toThrow('ECONNREFUSED');
});
