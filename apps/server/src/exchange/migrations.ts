import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../platform/database/schema.ts';
import type { Migrations } from '../platform/database/migrate.ts';
import { protectTenantTable } from '../platform/database/tenant-table.ts';

async function createDrafts(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table import_draft (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      person_id text not null,
      kind text not null check (kind in ('actors', 'ties')),
      source text not null,
      file_name text,
      encoding text not null,
      delimiter text,
      sheets jsonb not null,
      sheet text not null,
      headings text not null,
      packed bytea not null,
      chosen jsonb not null default '{}',
      options jsonb not null,
      decisions jsonb not null default '{}',
      corrections jsonb not null default '{}',
      revision int not null default 1,
      status text not null default 'open' check (status in ('open', 'applied')),
      busy_until timestamptz,
      problem jsonb,
      change_set_id uuid,
      rows int,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id)
    )`.execute(db);
  await sql`
    create index import_draft_of_person
    on import_draft (neighbourhood_id, person_id, created_at desc)`.execute(db);
}

async function createMappings(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table import_mapping (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      kind text not null,
      headings text not null,
      mapping jsonb not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, kind, headings)
    )`.execute(db);
}

/** What an applied import wrote, and the draft that keeps what stayed behind. */
const importRemainderMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      alter table import_draft add column written jsonb, add column remainder_id uuid
    `.execute(db);
  },
};

/** Drafts and remembered mappings are the machinery of an import; what it writes is journalled. */
const exchangeMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createDrafts(db);
    await createMappings(db);
    await protectTenantTable(db, 'import_draft', { journal: false });
    await protectTenantTable(db, 'import_mapping', { journal: false });
  },
};

export const exchangeMigrations: Migrations = {
  '0003-exchange': exchangeMigration,
  '0013-import-remainder': importRemainderMigration,
};
