import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

export const publicPageMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create table public_page (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        id uuid not null,
        opened_on date not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (neighbourhood_id, id),
        unique (neighbourhood_id)
      )`.execute(db);
    await sql`
      create table shown_goal (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        id uuid not null,
        goal_id uuid not null,
        words text not null,
        parts jsonb not null,
        text text not null check (text <> ''),
        released jsonb not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (neighbourhood_id, id),
        unique (neighbourhood_id, goal_id),
        foreign key (neighbourhood_id, goal_id)
          references goal (neighbourhood_id, id) on delete cascade
      )`.execute(db);
    for (const table of ['public_page', 'shown_goal']) await protectTenantTable(db, table);
  },
};
