import { type Kysely, sql } from 'kysely';
import { protectTenantTable } from '../../database/tenant-table.ts';

/**
 * For migrations: mails that are to be sent, were sent or were refused. They are not journalled: nobody
 * can undo a mail, and who was written to is no history of the neighbourhood.
 */
export async function createOutbox<DB>(db: Kysely<DB>): Promise<void> {
  await sql`
    create table mail (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      kind text not null,
      person_id text references person (id) on delete cascade,
      details jsonb not null,
      state text not null check (state in ('waiting', 'sent', 'refused', 'given-up')),
      attempts int not null,
      next_attempt_at timestamptz not null,
      claimed_by uuid,
      claimed_until timestamptz,
      server_reply text,
      created_at timestamptz not null,
      settled_at timestamptz,
      primary key (neighbourhood_id, id),
      check ((settled_at is null) = (state = 'waiting')),
      check ((claimed_by is null) = (claimed_until is null))
    )`.execute(db);
  await sql`
    create index mail_waiting on mail (next_attempt_at, id) where state = 'waiting'`.execute(db);
  await sql`create index mail_by_day on mail (neighbourhood_id, created_at)`.execute(db);
  await protectTenantTable(db, 'mail', { journal: false });
}
