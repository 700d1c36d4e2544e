import { CompiledQuery } from 'kysely';
import type { Db } from 'pg-boss';
import type { Database } from '../database/database.ts';
import { insideTransaction } from './its-transaction.ts';

/**
 * Our database as the queue's. Statements that bring their own transaction run in one of ours: a
 * failed one would leave the connection inside it, and the embedded engine has no other.
 */
export function bossDatabase(database: Database): Db {
  return {
    async executeSql(text, values = []) {
      const statements = insideTransaction(text);
      if (statements === null) return await database.executeSql(text, values);
      await database.asOperator((trx) => trx.executeQuery(CompiledQuery.raw(statements)));
      return { rows: [] };
    },
  };
}
