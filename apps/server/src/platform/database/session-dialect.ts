import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely';

interface Session {
  readonly driver: Driver;
  /** SQL that follows `begin` in the same round trip. */
  readonly preamble: string;
  /** Called before a connection is taken; throws when none may be taken. */
  readonly guard: () => void;
}

/**
 * A dialect over a shared driver whose transactions start with a preamble. `begin`, role and
 * neighbourhood travel in one statement, as each costs a tenth of a millisecond on the embedded engine.
 */
export function sessionDialect(session: Session): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => sessionDriver(session),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function sessionDriver({ driver, preamble, guard }: Session): Driver {
  return {
    // The engine opens and closes the shared driver.
    init: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    acquireConnection(options) {
      guard();
      return driver.acquireConnection(options);
    },
    releaseConnection: (connection, options) => driver.releaseConnection(connection, options),
    async beginTransaction(connection, settings) {
      try {
        await run(connection, startTransaction(settings) + preamble);
      } catch (error) {
        // The connection would go back to the pool inside a failed transaction.
        await driver.rollbackTransaction(connection);
        throw error;
      }
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    savepoint: (connection, name) => run(connection, `savepoint "${name}"`),
    rollbackToSavepoint: (connection, name) => run(connection, `rollback to "${name}"`),
    releaseSavepoint: (connection, name) => run(connection, `release "${name}"`),
  };
}

function startTransaction({ isolationLevel, accessMode }: TransactionSettings): string {
  const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
  return `start transaction${level} ${accessMode ?? ''}`.trimEnd();
}

async function run(connection: DatabaseConnection, text: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(text));
}
