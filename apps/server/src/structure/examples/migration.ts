import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createExamples(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table cooperation_example (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      cooperation_id uuid not null,
      text jsonb not null,
      text_id uuid not null,
      publication jsonb,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, cooperation_id)
        references cooperation (neighbourhood_id, id) on delete cascade
    )`.execute(db);
  await sql`
    create unique index cooperation_example_once
    on cooperation_example (neighbourhood_id, cooperation_id)`.execute(db);
  await sql`
    create index cooperation_example_published
    on cooperation_example (id) where publication is not null`.execute(db);
}

async function createConsents(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table example_consent (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      example_id uuid not null,
      party_id uuid not null,
      text_id uuid not null,
      answer text not null check (answer in ('confirmed', 'declined')),
      name text not null check (name <> ''),
      function text not null check (function <> ''),
      reason text not null,
      way text not null check (way in ('account', 'paper', 'oral')),
      person_id text not null,
      witness text not null,
      given_on date not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, example_id)
        references cooperation_example (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, party_id)
        references cooperation_party (neighbourhood_id, id) on delete cascade,
      check (way <> 'paper' or answer <> 'confirmed' or witness <> '')
    )`.execute(db);
  await sql`
    create unique index example_consent_once
    on example_consent (neighbourhood_id, example_id, party_id)`.execute(db);
  await sql`
    create index example_consent_by_party
    on example_consent (neighbourhood_id, party_id)`.execute(db);
}

export const examplesMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createExamples(db);
    await createConsents(db);
    for (const table of ['cooperation_example', 'example_consent']) {
      await protectTenantTable(db, table);
    }
  },
};
