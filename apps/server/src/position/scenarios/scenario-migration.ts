import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

/** Steps speak of actors and ties by id without referring to them: an outdated step is told, not lost. */
export const scenarioMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create table scenario (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        id uuid not null,
        name text not null,
        sort_key text collate "C" not null,
        text text not null,
        steps jsonb not null,
        is_shared boolean not null,
        person_id text not null,
        created_at timestamptz not null,
        primary key (neighbourhood_id, id)
      )`.execute(db);
    await protectTenantTable(db, 'scenario');
  },
};
