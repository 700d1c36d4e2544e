import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

export const savedSearchMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create table saved_search (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        id uuid not null,
        name text not null,
        sort_key text collate "C" not null,
        search text not null,
        person_id text,
        created_at timestamptz not null,
        primary key (neighbourhood_id, id)
      )`.execute(db);
    await protectTenantTable(db, 'saved_search');
  },
};

export const savedViewMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      alter table saved_search
        add column page text not null default 'actors',
        add column text text not null default ''`.execute(db);
  },
};
