import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createBodies(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table body (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      name text not null,
      sort_key text collate "C" not null,
      type text not null,
      purpose text not null,
      basis text not null,
      rhythm text not null,
      meetings_per_year smallint check (meetings_per_year between 0 and 366),
      decision_rule text,
      decides text not null,
      admission text check (admission in ('open', 'closed')),
      admission_rule text not null,
      closed_reason text not null,
      visibility text not null check (visibility in ('oeffentlich', 'netzwerk', 'team')),
      note text not null,
      provenance jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      check (admission is distinct from 'closed' or closed_reason <> '')
    )`.execute(db);
  await sql`create index body_by_name on body (neighbourhood_id, sort_key, id)`.execute(db);
}

async function createSeats(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table body_seat (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      body_id uuid not null,
      actor_id uuid,
      function text not null,
      since date,
      until date,
      provenance jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, body_id) references body (neighbourhood_id, id),
      foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id),
      check (actor_id is not null or function <> ''),
      check (until >= since)
    )`.execute(db);
  await sql`create index body_seat_by_body on body_seat (neighbourhood_id, body_id)`.execute(db);
  await sql`create index body_seat_by_actor on body_seat (neighbourhood_id, actor_id)`.execute(db);
}

export const bodiesMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createBodies(db);
    await createSeats(db);
    for (const table of ['body', 'body_seat']) await protectTenantTable(db, table);
  },
};
