import { getAuthTables } from 'better-auth/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

describeOnBothEngines('tables of the sign-in library', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open());
  });
  afterAll(() => server.close());

  test('have every column that it may write', async () => {
    const tables = getAuthTables(server.http.callers.auth.options);
    const expected = Object.values(tables).flatMap(({ modelName, fields }) => [
      `${modelName}.id`,
      ...Object.entries(fields).map(([key, { fieldName }]) => `${modelName}.${fieldName ?? key}`),
    ]);
    const { rows } = await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = current_schema()`.execute(server.services.database.kysely);
    expect(expected.filter((name) => !rows.some((row) => row.name === name))).toEqual([]);
    expect(expected).toContain('second_factor.backup_codes');
  });
});
