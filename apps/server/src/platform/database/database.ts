import type { Kysely } from 'kysely';
import type { Schema, Trx } from './schema.ts';

/**
 * One database, embedded or on a PostgreSQL server, with the same behaviour and the same JavaScript
 * types: `bigint` and `count` as number, `date` as 'YYYY-MM-DD', `timestamptz` as Date, `jsonb` parsed.
 *
 * Inside `inNeighbourhood` and `asOperator` only the given transaction may be used; reaching for the
 * database again throws at once, as it would wait for itself forever on the embedded engine.
 * `work` is repeated when the server reports a deadlock or a serialisation failure, so it must have
 * no effect outside its transaction.
 */
export interface Database {
  readonly engine: 'embedded' | 'server';
  /** The owner's connection, for sign-in libraries and migrations. It sees every neighbourhood. */
  readonly kysely: Kysely<Schema>;
  /** One transaction in the app's role: rows of other neighbourhoods do not exist for it. */
  inNeighbourhood<T>(neighbourhoodId: string, work: (trx: Trx) => Promise<T>): Promise<T>;
  /** One transaction as owner: sign-in, membership look-up, set-up. It sees every neighbourhood. */
  asOperator<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /**
   * Calls back for every notification on the channel until the returned function is called.
   * `onGap` is called when the connection was lost and is there again: notifications may be missing.
   */
  listen(
    channel: string,
    onPayload: (payload: string) => void,
    onGap?: () => void,
  ): Promise<() => Promise<void>>;
  /** Runs SQL as owner, outside every transaction; without values it may hold several statements. */
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}
