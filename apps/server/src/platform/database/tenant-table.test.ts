import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { beginChange } from '../journal/begin-change.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import type { Trx } from './schema.ts';
import { protectTenantTable } from './tenant-table.ts';
import { describeOnEmptyDatabases } from './testing.ts';

const ours = '00000000-0000-4000-8000-00000000000a';
const theirs = '00000000-0000-4000-8000-00000000000b';
const insufficientPrivilege = '42501';

describeOnEmptyDatabases('a tenant table in raw SQL of the app’s role', (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await migrate(database, {
      '0001-note': {
        async up(db) {
          await sql`create table note (
            neighbourhood_id uuid, id int, text text, primary key (neighbourhood_id, id)
          )`.execute(db);
          await protectTenantTable(db, 'note');
        },
      },
    });
    for (const neighbourhoodId of [ours, theirs]) {
      await changing(neighbourhoodId, (trx) =>
        sql`insert into note values (${neighbourhoodId}, 1, 'first')`.execute(trx),
      );
    }
  });

  async function changing<T>(neighbourhoodId: string, work: (trx: Trx) => Promise<T>): Promise<T> {
    return database.inNeighbourhood(neighbourhoodId, async (trx) => {
      await beginChange(trx, {
        kind: 'tried',
        params: {},
        personId: null,
        at: new Date(),
        neighbourhoodId,
      });
      return work(trx);
    });
  }

  async function everything() {
    return database.asOperator((trx) =>
      sql`select neighbourhood_id, id, text from note order by 1, 2`.execute(trx),
    );
  }

  it('shows the own neighbourhood only, its journal included', async () => {
    for (const table of ['note', 'change_set', 'journal_entry']) {
      const { rows } = await database.inNeighbourhood(ours, (trx) =>
        sql`select distinct neighbourhood_id from ${sql.table(table)}`.execute(trx),
      );
      expect(rows).toEqual([{ neighbourhood_id: ours }]);
    }
  });

  it('finds nothing of another one to change or remove', async () => {
    const before = await everything();
    const changed = await changing(ours, (trx) =>
      sql`update note set text = 'taken' where neighbourhood_id = ${theirs}`.execute(trx),
    );
    const removed = await changing(ours, (trx) =>
      sql`delete from note where neighbourhood_id = ${theirs}`.execute(trx),
    );
    expect([changed.numAffectedRows, removed.numAffectedRows]).toEqual([0n, 0n]);
    expect((await everything()).rows).toEqual(before.rows);
  });

  it.each([
    `insert into note values ('${theirs}', 2, 'planted')`,
    `update note set neighbourhood_id = '${theirs}', id = 9`,
    `insert into change_set values ('${theirs}', gen_random_uuid(), 'forged', '{}', null, now())`,
    `insert into journal_entry (neighbourhood_id, change_set_id, table_name, row_key, after)
      values ('${theirs}', gen_random_uuid(), 'note', '1', '{}')`,
    `update journal_entry set after = '{}'`,
    `delete from journal_entry`,
    `update change_set set kind = 'forged'`,
    `delete from change_set`,
    `truncate note`,
    `alter table note disable trigger all`,
    `alter table note disable row level security`,
    `set session_replication_role = replica`,
  ])('refuses %s', async (statement) => {
    const before = await everything();
    await expect(changing(ours, (trx) => sql.raw(statement).execute(trx))).rejects.toMatchObject({
      code: insufficientPrivilege,
    });
    expect((await everything()).rows).toEqual(before.rows);
  });

  it('shows nothing and takes nothing when no neighbourhood is named', async () => {
    await database.asOperator(async (trx) => {
      await sql`set local role augenhoehe_app`.execute(trx);
      expect((await sql`select from note`.execute(trx)).rows).toEqual([]);
      await expect(
        sql`insert into change_set values (${ours}, ${ours}, 'x', '{}', null, now())`.execute(trx),
      ).rejects.toMatchObject({ code: insufficientPrivilege });
      await sql`rollback`.execute(trx);
    });
  });

  it('refuses a write that belongs to no change, even one that matches no row', async () => {
    for (const statement of [
      `insert into note values ('${ours}', 7, 'x')`,
      `update note set text = 'x'`,
      'delete from note where false',
    ]) {
      await expect(
        database.inNeighbourhood(ours, (trx) => sql.raw(statement).execute(trx)),
      ).rejects.toMatchObject({ code: 'AH001' });
    }
  });

  it('forgets role, neighbourhood and change when the transaction is over', async () => {
    await changing(ours, (trx) => sql`select`.execute(trx));
    const { rows } = await sql`
      select current_user = session_user as owner,
        coalesce(current_setting('app.neighbourhood_id', true), '') as neighbourhood,
        coalesce(current_setting('app.change_set', true), '') as change`.execute(database.kysely);
    expect(rows).toEqual([{ owner: true, neighbourhood: '', change: '' }]);
  });

  it('wants a primary key that begins with the neighbourhood', async () => {
    await expect(
      database.asOperator(async (trx) => {
        await sql`create table loose (id int primary key)`.execute(trx);
        await protectTenantTable(trx, 'loose');
      }),
    ).rejects.toThrow('The primary key of loose does not begin with neighbourhood_id.');
  });
});
