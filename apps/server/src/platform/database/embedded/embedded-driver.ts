import type { PGlite, Results } from '@electric-sql/pglite';
import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { Turns } from '../turns.ts';

/** Kysely's way to the one connection that PGlite has; whoever holds it is alone with it. */
export function embeddedDriver(pglite: PGlite, turns: Turns): Driver {
  const connection: DatabaseConnection = {
    executeQuery: (query) => execute(pglite, query),
    streamQuery() {
      throw new Error('The embedded database cannot stream.');
    },
  };
  return {
    init: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    async acquireConnection() {
      await turns.take();
      return connection;
    },
    releaseConnection() {
      turns.pass();
      return Promise.resolve();
    },
    async beginTransaction() {
      await pglite.exec('begin');
    },
    async commitTransaction() {
      const [result] = await pglite.exec('commit');
      if (result?.command === 'ROLLBACK') throw new AbortedTransactionError();
    },
    async rollbackTransaction() {
      await pglite.exec('rollback');
    },
  };
}

async function execute<R>(pglite: PGlite, query: CompiledQuery): Promise<QueryResult<R>> {
  if (query.parameters.length > 0) {
    return toQueryResult(await pglite.query<R>(query.sql, [...query.parameters]));
  }
  // Without parameters the simple protocol takes a third of the time, and takes several statements.
  const results = await pglite.exec(query.sql);
  const [only] = results;
  if (only === undefined || results.length > 1) return { rows: [] };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a parsing edge: the caller's SQL says what R is
  return toQueryResult(only as Results<R>);
}

function toQueryResult<R>({ affectedRows, rows }: Results<R>): QueryResult<R> {
  return affectedRows === undefined ? { rows } : { rows, numAffectedRows: BigInt(affectedRows) };
}
