import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';
import type { Schema } from '../../platform/database/schema.ts';

async function createMarks(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table gap_mark (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      kind text not null check (kind in ('group', 'field', 'target')),
      key text not null,
      answer text not null check (answer in ('absent', 'not-searched')),
      note text not null,
      marked_at timestamptz not null,
      marked_by text not null,
      primary key (neighbourhood_id, kind, key)
    )`.execute(db);
  await sql`
    create table stocktaking_mark (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      method text not null,
      state text not null check (state in ('planned', 'done')),
      day date,
      note text not null,
      marked_at timestamptz not null,
      marked_by text not null,
      primary key (neighbourhood_id, method)
    )`.execute(db);
}

async function createDismissals(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table dismissed_match (
      neighbourhood_id uuid not null,
      actor_id uuid not null,
      other_id uuid not null,
      reason text not null,
      note text not null,
      dismissed_at timestamptz not null,
      primary key (neighbourhood_id, actor_id, other_id),
      foreign key (neighbourhood_id, actor_id)
        references actor (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, other_id)
        references actor (neighbourhood_id, id) on delete cascade,
      check (actor_id <> other_id)
    )`.execute(db);
  await sql`create index dismissed_match_other on dismissed_match (neighbourhood_id, other_id)`.execute(
    db,
  );
}

export const coverageMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createMarks(db);
    await createDismissals(db);
    for (const table of ['gap_mark', 'stocktaking_mark', 'dismissed_match']) {
      await protectTenantTable(db, table);
    }
  },
};
