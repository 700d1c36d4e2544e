import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

/** Addresses of calendars are the machinery's: no history names them, and no file takes them along. */
export const calendarMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create table calendar_feed (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        person_id text not null references person (id) on delete cascade,
        token_hash text not null unique,
        created_at timestamptz not null,
        primary key (neighbourhood_id, person_id)
      )`.execute(db);
    await protectTenantTable(db, 'calendar_feed', { journal: false });
  },
};
