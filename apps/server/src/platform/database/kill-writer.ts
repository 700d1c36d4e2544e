import { writeSync } from 'node:fs';
import { sql } from 'kysely';
import { beginChange } from '../journal/begin-change.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { protectTenantTable } from './tenant-table.ts';

export type WriterMessage =
  | { readonly kind: 'opened'; readonly present: readonly number[]; readonly torn: number }
  | { readonly kind: 'written'; readonly number: number };

const neighbourhoodId = '00000000-0000-4000-8000-000000000000';

/** Said before anything else is done, so that a kill cannot take back what was promised. */
function say(message: WriterMessage): void {
  writeSync(1, `${JSON.stringify(message)}\n`);
}

async function look(database: Database): Promise<Extract<WriterMessage, { kind: 'opened' }>> {
  return database.asOperator(async (trx) => {
    const numbers = await sql<{ number: number }>`select number from mark order by number`.execute(
      trx,
    );
    const torn = await sql<{ count: number }>`
      select count(*) from mark full join journal_entry on row_key = number::text
      where number is null or row_key is null`.execute(trx);
    return {
      kind: 'opened',
      present: numbers.rows.map(({ number }) => number),
      torn: torn.rows[0]?.count ?? 0,
    };
  });
}

async function write(database: Database, number: number): Promise<void> {
  await database.inNeighbourhood(neighbourhoodId, async (trx) => {
    await beginChange(trx, {
      kind: 'marked',
      params: { number },
      personId: null,
      at: new Date(),
      neighbourhoodId,
    });
    await sql`insert into mark values (${neighbourhoodId}, ${number})`.execute(trx);
  });
  say({ kind: 'written', number });
}

/** Writes until it is killed. */
async function run(target: string): Promise<never> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a parsing edge: our own harness's words
  const database = await openDatabase(JSON.parse(target) as Parameters<typeof openDatabase>[0]);
  await migrate(database, {
    '0001-mark': {
      async up(db) {
        await sql`create table mark (
          neighbourhood_id uuid, number int, primary key (neighbourhood_id, number)
        )`.execute(db);
        await protectTenantTable(db, 'mark');
      },
    },
  });
  const opened = await look(database);
  say(opened);
  for (let number = (opened.present.at(-1) ?? 0) + 1; ; number += 1) await write(database, number);
}

await run(process.argv[2] ?? '');
