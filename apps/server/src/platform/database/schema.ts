import type { Transaction } from 'kysely';

/**
 * Every table of the database. Each slice contributes its own by declaration merging:
 * `declare module '../platform/database/schema.ts' { interface Schema { actor: ActorTable } }`.
 */
export interface Schema {}

/** An open transaction: the only way to the database inside a use case. */
export type Trx = Transaction<Schema>;
