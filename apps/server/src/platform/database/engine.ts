import type { Driver } from 'kysely';

/** What the embedded database and a PostgreSQL server have in common. */
export interface Engine {
  readonly kind: 'embedded' | 'server';
  /** Shared by every Kysely instance over this engine; closed by `close` alone. */
  readonly driver: Driver;
  listen(
    channel: string,
    onPayload: (payload: string) => void,
    onGap?: () => void,
  ): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
