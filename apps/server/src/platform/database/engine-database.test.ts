import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { describeOnEmptyDatabases } from './testing.ts';

const neighbourhoodId = '00000000-0000-4000-8000-00000000000a';

describeOnEmptyDatabases('transactions', (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await database.executeSql(
      'create table tally (number int); grant all on tally to augenhoehe_app',
    );
  });

  async function tally(): Promise<number[]> {
    const { rows } = await sql<{ number: number }>`select number from tally order by 1`.execute(
      database.kysely,
    );
    return rows.map(({ number }) => number);
  }

  it('keep everything or nothing', async () => {
    await database.asOperator((trx) => sql`insert into tally values (1)`.execute(trx));
    await expect(
      database.inNeighbourhood(neighbourhoodId, async (trx) => {
        await sql`insert into tally values (2)`.execute(trx);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await tally()).toEqual([1]);
  });

  it('fail when a failed statement was passed over, and leave the connection usable', async () => {
    await expect(
      database.asOperator(async (trx) => {
        await sql`insert into tally values (3)`.execute(trx);
        await sql`select 1 / 0`.execute(trx).catch(() => undefined);
      }),
    ).rejects.toThrow('rolled back instead');
    expect(await tally()).toEqual([1]);
  });

  it('take turns, in the order in which they came', async () => {
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 30 }, (_, number) =>
        database.inNeighbourhood(neighbourhoodId, async (trx) => {
          await sql`select ${number}::int`.execute(trx);
          order.push(number);
        }),
      ),
    );
    const arrival = [...order].sort((left, right) => left - right);
    expect(arrival).toHaveLength(30);
    // On a server they run side by side.
    expect(order).toEqual(database.engine === 'embedded' ? arrival : order);
  });

  it('throw instead of waiting for themselves forever', async () => {
    const message = 'The database is used beside an open transaction: pass on its trx instead.';
    await expect(database.asOperator(() => sql`select 1`.execute(database.kysely))).rejects.toThrow(
      message,
    );
    await expect(
      database.asOperator(() => database.inNeighbourhood(neighbourhoodId, async () => 1)),
    ).rejects.toThrow(message);
    await expect(database.asOperator(() => database.listen('x', () => undefined))).rejects.toThrow(
      message,
    );
    expect(await database.asOperator(async () => 'usable')).toBe('usable');
  });

  it('want a UUID for a neighbourhood', async () => {
    for (const id of ['', 'a', `${neighbourhoodId}'; drop table tally; --`]) {
      await expect(database.inNeighbourhood(id, async () => 1)).rejects.toThrow('UUID');
    }
  });

  it('are repeated when the database asks for it, three times at most', async () => {
    let attempts = 0;
    async function work(failures: number): Promise<void> {
      await database.asOperator(async (trx) => {
        attempts += 1;
        await sql`insert into tally values (9)`.execute(trx);
        if (attempts <= failures) {
          await sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`.execute(
            trx,
          );
        }
      });
    }
    await work(2);
    expect(attempts).toBe(3);
    attempts = 0;
    await expect(work(3)).rejects.toMatchObject({ code: '40001' });
    expect(await tally()).toEqual([1, 9]);
  });

  it('run scripts of several statements and single ones with values', async () => {
    await database.executeSql('create table once (number int); insert into once values (4);');
    expect(await database.executeSql('select number + $1::int as sum from once', [1])).toEqual({
      rows: [{ sum: 5 }],
    });
  });
});

describeOnEmptyDatabases('notifications', (open) => {
  it('arrive once the sender has committed, until one stops listening', async () => {
    const database = await open();
    const heard: string[] = [];
    const stop = await database.listen('augenhoehe', (payload) => heard.push(payload));
    async function notify(payload: string): Promise<void> {
      await database.asOperator((trx) =>
        sql`select pg_notify('augenhoehe', ${payload})`.execute(trx),
      );
    }
    await expect(
      database.asOperator(async (trx) => {
        await sql`select pg_notify('augenhoehe', 'rolled back')`.execute(trx);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await notify('first');
    await expect.poll(() => heard).toEqual(['first']);
    await stop();
    await notify('second');
    await database.asOperator(async () => undefined);
    expect(heard).toEqual(['first']);
    await expect(database.listen('No; drop', () => undefined)).rejects.toThrow('channel');
  });
});
