import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { protectTenantTable } from '../platform/database/tenant-table.ts';
import type { Schema } from '../platform/database/schema.ts';

async function createAreas(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table area (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      name text not null,
      sort_key text collate "C" not null,
      boundary jsonb,
      primary key (neighbourhood_id, id),
      unique (neighbourhood_id, sort_key)
    )`.execute(db);
}

async function createActors(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table actor (
      neighbourhood_id uuid not null,
      id uuid not null,
      name text not null,
      sort_key text collate "C" not null,
      type text,
      area_id uuid,
      stage text not null,
      fields text[] not null,
      target_groups text[] not null,
      offers text[] not null,
      offers_text text not null,
      needs text[] not null,
      needs_text text not null,
      street text not null,
      postal_code text not null,
      city text not null,
      latitude double precision,
      longitude double precision,
      phone text not null,
      email text not null,
      web text not null,
      mandate text not null,
      strengths text not null,
      limits text not null,
      tags text[] not null,
      notes text not null,
      provenance jsonb not null,
      confirmed_at timestamptz,
      confirmed_by text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, area_id) references area (neighbourhood_id, id),
      check ((latitude is null) = (longitude is null))
    )`.execute(db);
  await sql`create index actor_by_name on actor (neighbourhood_id, sort_key, id)`.execute(db);
  await sql`create index actor_by_area on actor (neighbourhood_id, area_id)`.execute(db);
}

async function createTies(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table tie (
      neighbourhood_id uuid not null,
      id uuid not null,
      from_id uuid not null,
      to_id uuid not null,
      type text not null,
      since date,
      until date,
      note text not null,
      tie_key text collate "C" not null,
      level smallint not null check (level between 0 and 5),
      formality smallint check (formality between 0 and 4),
      standing text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      unique (neighbourhood_id, tie_key),
      foreign key (neighbourhood_id, from_id) references actor (neighbourhood_id, id),
      foreign key (neighbourhood_id, to_id) references actor (neighbourhood_id, id),
      check (from_id <> to_id)
    )`.execute(db);
  await sql`create index tie_from on tie (neighbourhood_id, from_id)`.execute(db);
  await sql`create index tie_to on tie (neighbourhood_id, to_id)`.execute(db);
  await sql`
    create table tie_statement (
      neighbourhood_id uuid not null,
      tie_id uuid not null,
      side text not null check (side in ('from', 'to', 'outside')),
      level smallint not null check (level between 0 and 5),
      formality smallint check (formality between 0 and 4),
      stated_at timestamptz not null,
      source text not null,
      primary key (neighbourhood_id, tie_id, side),
      foreign key (neighbourhood_id, tie_id) references tie (neighbourhood_id, id)
    )`.execute(db);
}

/** Which ties an actor had: the history of an actor asks for them. */
export const removedTiesMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create index journal_entry_removed_tie on journal_entry (neighbourhood_id)
      where table_name = 'tie' and after is null`.execute(db);
  },
};

export const inventoryMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createAreas(db);
    await createActors(db);
    await createTies(db);
    for (const table of ['area', 'actor', 'tie', 'tie_statement']) {
      await protectTenantTable(db, table);
    }
  },
};
