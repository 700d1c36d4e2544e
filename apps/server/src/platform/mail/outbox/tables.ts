import type { ColumnType, JSONColumnType } from 'kysely';

export type MailState = 'waiting' | 'sent' | 'refused' | 'given-up';

/** Neither text nor address: both are worked out when the mail leaves, from what holds then. */
export interface MailTable {
  neighbourhood_id: string;
  id: string;
  kind: string;
  /** To whom; `null`: the details say it. */
  person_id: string | null;
  details: JSONColumnType<Record<string, unknown>>;
  state: MailState;
  attempts: number;
  next_attempt_at: Date;
  /** The process that is sending it. */
  claimed_by: string | null;
  /** By the database's clock; until then no other process takes it. */
  claimed_until: Date | null;
  /** What the mail server said last. */
  server_reply: string | null;
  created_at: ColumnType<Date, Date, never>;
  settled_at: Date | null;
}

declare module '../../database/schema.ts' {
  interface Schema {
    mail: MailTable;
  }
}
