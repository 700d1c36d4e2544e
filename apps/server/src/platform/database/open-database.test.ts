import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { createServerDatabase, dropServerDatabase } from './testing.ts';

async function openOnServer(): Promise<{ database: Database; url: string }> {
  const url = await createServerDatabase();
  const database = await openDatabase({ url });
  onTestFinished(async () => {
    await database.close();
    await dropServerDatabase(url);
  });
  return { database, url };
}

/** A URL for a new user of the server who may log in and nothing else. */
async function strangerTo(database: Database, url: string): Promise<string> {
  const stranger = new URL(url);
  stranger.username = `stranger_${randomUUID().replaceAll('-', '')}`;
  stranger.password = 'secret';
  await database.executeSql(`create role ${stranger.username} login password 'secret'`);
  onTestFinished(async () => {
    await database.executeSql(`drop owned by ${stranger.username}; drop role ${stranger.username}`);
  });
  return stranger.href;
}

it('keeps what was written in a folder, and lets one in at a time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-open-'));
  const dataDirectory = join(folder, 'new', 'data');
  const first = await openDatabase({ dataDirectory });
  await first.executeSql('create table kept (id int); insert into kept values (1)');
  await expect(openDatabase({ dataDirectory })).rejects.toMatchObject({
    code: 'folder-in-use',
    message: expect.stringContaining(`(${process.pid})`),
  });
  await first.close();
  await first.close();
  const second = await openDatabase({ dataDirectory });
  expect(await second.executeSql('select id from kept')).toEqual({ rows: [{ id: 1 }] });
  await second.close();
  await rm(folder, { recursive: true });
});

it('says that a server cannot be reached', async () => {
  const listener = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await new Promise((resolve) => listener.close(resolve));
  await expect(openDatabase({ url: `postgres://a:b@127.0.0.1:${port}/c` })).rejects.toMatchObject({
    code: 'server-unreachable',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

it('tells the administrator what to run when the user may not create the role', async () => {
  const { database, url } = await openOnServer();
  const stranger = await strangerTo(database, url);
  await expect(openDatabase({ url: stranger })).rejects.toMatchObject({
    code: 'app-role-missing',
    message: expect.stringContaining(`grant augenhoehe_app to ${new URL(stranger).username};`),
  });
  await database.executeSql(`grant augenhoehe_app to ${new URL(stranger).username}`);
  await (await openDatabase({ url: stranger })).close();
});

it('isolates neighbourhoods for an owner without superpowers as well', async () => {
  const { database, url } = await openOnServer();
  const stranger = await strangerTo(database, url);
  await database.executeSql(
    `grant augenhoehe_app to ${new URL(stranger).username};
     grant create on schema public to ${new URL(stranger).username}`,
  );
  const owned = await openDatabase({ url: stranger });
  onTestFinished(() => owned.close());
  await migrate(owned, {});
  const [ours, theirs] = [randomUUID(), randomUUID()];
  for (const id of [ours, theirs]) {
    await owned.inNeighbourhood(id, (trx) =>
      sql`insert into change_set values (${id}, ${id}, 'x', '{}', null, now())`.execute(trx),
    );
  }
  const { rows } = await owned.inNeighbourhood(ours, (trx) =>
    sql`select id from change_set`.execute(trx),
  );
  expect(rows).toEqual([{ id: ours }]);
  const all = await owned.asOperator((trx) => sql`select id from change_set`.execute(trx));
  expect(all.rows).toHaveLength(2);
});
