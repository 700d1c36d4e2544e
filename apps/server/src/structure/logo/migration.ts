import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

export const logoMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create table logo_image (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        digest text not null check (digest ~ '^[0-9a-f]{64}$'),
        content text not null,
        width integer not null check (width > 0),
        height integer not null check (height > 0),
        created_at timestamptz not null,
        primary key (neighbourhood_id, digest)
      )`.execute(db);
    await sql`
      create table logo (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        id uuid not null,
        image text not null,
        alternative text check (alternative <> ''),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (neighbourhood_id, id),
        unique (neighbourhood_id),
        foreign key (neighbourhood_id, image) references logo_image (neighbourhood_id, digest)
      )`.execute(db);
    await sql`create index logo_by_image on logo (neighbourhood_id, image)`.execute(db);
    // Pictures never change and would fill the journal; what names one of them is journalled.
    await protectTenantTable(db, 'logo_image', { journal: false });
    await protectTenantTable(db, 'logo');
  },
};
