import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

export const snapshotMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create table snapshot (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        id uuid not null,
        name text not null,
        kind text not null check (kind in ('by-hand', 'monthly')),
        month text,
        taken_at timestamptz not null,
        primary key (neighbourhood_id, id),
        unique (neighbourhood_id, month),
        check ((kind = 'monthly') = (month is not null))
      )`.execute(db);
    await sql`
      create table snapshot_network (
        neighbourhood_id uuid not null,
        snapshot_id uuid not null,
        network jsonb not null,
        figures jsonb not null,
        primary key (neighbourhood_id, snapshot_id),
        foreign key (neighbourhood_id, snapshot_id) references snapshot (neighbourhood_id, id)
      )`.execute(db);
    for (const table of ['snapshot', 'snapshot_network']) await protectTenantTable(db, table);
  },
};
