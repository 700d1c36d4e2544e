import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { Turns } from '../turns.ts';
import type { EmbeddedSession } from './embedded-session.ts';
import type { Statement } from './read-reply.ts';

/** Kysely's way to the one connection that PGlite has; whoever holds it is alone with it. */
export function embeddedDriver(session: EmbeddedSession, turns: Turns): Driver {
  const connection: DatabaseConnection = {
    executeQuery: (query) => execute(session, query),
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
      await session.script('begin');
    },
    async commitTransaction() {
      const [statement] = await session.script('commit');
      if (statement?.tag === 'ROLLBACK') throw new AbortedTransactionError();
    },
    async rollbackTransaction() {
      await session.script('rollback');
    },
  };
}

async function execute<R>(session: EmbeddedSession, query: CompiledQuery): Promise<QueryResult<R>> {
  if (query.parameters.length > 0) {
    return toQueryResult(await session.query(query.sql, query.parameters));
  }
  const statements = await session.script(query.sql);
  const [only] = statements;
  // As the driver for servers: several statements have no one result.
  return only === undefined || statements.length > 1 ? { rows: [] } : toQueryResult(only);
}

function toQueryResult<R>({ tag, rows }: Statement): QueryResult<R> {
  const touched = /^(?:INSERT|UPDATE|DELETE|MERGE) .*?(\d+)$/.exec(tag)?.[1];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a parsing edge: the caller's SQL says what R is
  const typed = rows as unknown as R[];
  return touched === undefined
    ? { rows: typed }
    : { rows: typed, numAffectedRows: BigInt(touched) };
}
