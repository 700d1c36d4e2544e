import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createAgreements(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table agreement (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      cooperation_id uuid not null,
      form text not null check (form in ('written', 'oral')),
      state text not null check (state in ('draft', 'in-force', 'suspended', 'ended')),
      state_reason text not null,
      state_until date,
      handover jsonb not null,
      archived boolean not null check (not archived or state = 'ended'),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, cooperation_id) references cooperation (neighbourhood_id, id)
    )`.execute(db);
  await sql`
    create index agreement_by_cooperation
    on agreement (neighbourhood_id, cooperation_id)`.execute(db);
}

async function createVersions(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table agreement_version (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      agreement_id uuid not null,
      number integer not null check (number > 0),
      state text not null check (state in ('draft', 'open', 'in-force', 'superseded')),
      content jsonb not null,
      reason text not null,
      opened_at timestamptz,
      in_force_on date,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      unique (neighbourhood_id, agreement_id, number),
      foreign key (neighbourhood_id, agreement_id) references agreement (neighbourhood_id, id)
    )`.execute(db);
  for (const [name, states] of [
    ['in_work', sql`('draft', 'open')`],
    ['in_force', sql`('in-force')`],
  ] as const) {
    await sql`
      create unique index ${sql.id(`agreement_version_${name}`)}
      on agreement_version (neighbourhood_id, agreement_id) where state in ${states}`.execute(db);
  }
}

async function createConfirmations(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table agreement_confirmation (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      version_id uuid not null,
      party_id uuid not null,
      answer text not null check (answer in ('confirmed', 'declined')),
      name text not null check (name <> ''),
      function text not null check (function <> ''),
      reason text not null,
      way text not null check (way in ('account', 'link', 'paper', 'oral', 'carried')),
      person_id text,
      witness text not null,
      given_on date not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, version_id) references agreement_version (neighbourhood_id, id),
      foreign key (neighbourhood_id, party_id) references cooperation_party (neighbourhood_id, id),
      check (answer = 'confirmed' or reason <> ''),
      check (way <> 'paper' or witness <> '')
    )`.execute(db);
  await sql`
    create unique index agreement_confirmation_once
    on agreement_confirmation (neighbourhood_id, version_id, party_id)`.execute(db);
  await sql`
    create index agreement_confirmation_by_party
    on agreement_confirmation (neighbourhood_id, party_id)`.execute(db);
}

async function createContributions(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table agreement_contribution (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      agreement_id uuid not null,
      party_id uuid not null,
      form text not null,
      what text not null check (what <> ''),
      amount text not null,
      due_on date,
      state text not null check (state in ('promised', 'partly', 'given', 'dropped')),
      given_on date,
      note text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, agreement_id) references agreement (neighbourhood_id, id),
      foreign key (neighbourhood_id, party_id) references cooperation_party (neighbourhood_id, id)
    )`.execute(db);
  for (const end of ['agreement', 'party']) {
    await sql`
      create index ${sql.id(`agreement_contribution_by_${end}`)}
      on agreement_contribution (neighbourhood_id, ${sql.id(`${end}_id`)})`.execute(db);
  }
}

/** Links are the machinery's: no history names them, and no file takes them along. */
async function createLinks(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table agreement_link (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      agreement_id uuid not null,
      party_id uuid not null,
      token_hash text not null unique,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (neighbourhood_id, agreement_id, party_id),
      foreign key (neighbourhood_id, agreement_id)
        references agreement (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, party_id)
        references cooperation_party (neighbourhood_id, id) on delete cascade
    )`.execute(db);
}

export const agreementsMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createAgreements(db);
    await createVersions(db);
    await createConfirmations(db);
    await createContributions(db);
    await createLinks(db);
    for (const table of [
      'agreement',
      'agreement_version',
      'agreement_confirmation',
      'agreement_contribution',
    ]) {
      await protectTenantTable(db, table);
    }
    await protectTenantTable(db, 'agreement_link', { journal: false });
  },
};
