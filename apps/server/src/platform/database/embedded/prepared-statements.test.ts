import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnEmptyDatabases } from '../testing.ts';
import { PreparedStatements } from './prepared-statements.ts';

test('a text keeps its name until many rows were written', () => {
  const prepared = new PreparedStatements();
  prepared.remember('select $1', prepared.newName());
  expect(prepared.outlived('INSERT 0 400')).toBe(false);
  expect(prepared.nameOf('select $1')).toBe('s1');
  expect(prepared.outlived('UPDATE 101')).toBe(true);
  expect(prepared.nameOf('select $1')).toBeUndefined();
  expect(prepared.newName()).toBe('s2');
});

test.for(['ALTER TABLE', 'CREATE INDEX', 'DROP TABLE'])('%s ends all', (tag) => {
  const prepared = new PreparedStatements();
  prepared.remember('select $1', prepared.newName());
  expect(prepared.outlived(tag)).toBe(true);
});

test.for(['SELECT 900', 'COMMIT', 'SET', 'INSERT 0 1'])('%s ends none', (tag) => {
  expect(new PreparedStatements().outlived(tag)).toBe(false);
});

describeOnEmptyDatabases('a statement said again', (open) => {
  test('sees a column that came in between', async () => {
    const database = await open();
    await database.executeSql('create table thing (id int primary key, name text)');
    function ask() {
      return database.executeSql('select * from thing where id = $1', [1]);
    }
    await database.executeSql("insert into thing values ($1, 'one')", [1]);
    expect((await ask()).rows).toEqual([{ id: 1, name: 'one' }]);
    await database.executeSql('alter table thing add colour text');
    expect((await ask()).rows).toEqual([{ id: 1, name: 'one', colour: null }]);
  });

  test('works after it failed, in a transaction and outside', async () => {
    const database = await open();
    function divide(by: number) {
      return database.executeSql('select 6 / $1::int as result', [by]);
    }
    await expect(divide(0)).rejects.toMatchObject({ code: '22012' });
    expect((await divide(2)).rows).toEqual([{ result: 3 }]);
    await expect(
      database.asOperator(async (trx) => {
        await sql`select ${1}::int as one, 1 / ${0}::int`.execute(trx);
      }),
    ).rejects.toMatchObject({ code: '22012' });
    expect((await divide(3)).rows).toEqual([{ result: 2 }]);
  });
});
