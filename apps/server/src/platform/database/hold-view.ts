import { sql } from 'kysely';
import type { Trx } from './schema.ts';

/**
 * All that the transaction reads from now on is of one instant, however many statements it takes.
 * Nothing can be written in it any more. Must be its first statement.
 */
export async function holdView(trx: Trx): Promise<void> {
  await sql`set transaction isolation level repeatable read, read only`.execute(trx);
}
