import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';

export const visibilityMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`alter table actor add column visibility jsonb not null default '{}'`.execute(db);
  },
};
