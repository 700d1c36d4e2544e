import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createCooperations(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table cooperation (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      name text not null check (name <> ''),
      sort_key text collate "C" not null,
      concern text not null,
      state text not null,
      state_reason text not null,
      lesson text not null,
      phase text not null,
      intensity text check (intensity in ('low', 'medium', 'high')),
      formality smallint check (formality between 0 and 4),
      started_on date,
      ended_on date,
      output text not null,
      benefit_own text not null,
      benefit_shared text not null,
      benefit_neighbourhood text not null,
      target_groups text[] not null,
      target_benefit text not null,
      participation smallint check (participation between 1 and 9),
      goal text not null,
      goal_decided_on date,
      goal_decided_how text not null,
      review_on date,
      party_order text not null check (party_order in ('alphabetical', 'agreed')),
      readiness jsonb not null,
      visibility text not null check (visibility in ('oeffentlich', 'netzwerk', 'team')),
      note text not null,
      preparation text check (preparation in ('checked', 'skipped')),
      provenance jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      check (state not in ('stuck', 'resting', 'ended', 'broken-off') or state_reason <> ''),
      check (state <> 'ended' or target_benefit <> ''),
      check (ended_on >= started_on)
    )`.execute(db);
  await sql`
    create index cooperation_by_name on cooperation (neighbourhood_id, sort_key, id)`.execute(db);
}

async function createParties(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table cooperation_party (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      cooperation_id uuid not null,
      actor_id uuid not null,
      since date,
      until date,
      leaving_note text not null,
      expectation text not null,
      contribution text not null,
      benefit text not null,
      contact text not null,
      deputy text not null,
      rank integer not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, cooperation_id) references cooperation (neighbourhood_id, id),
      foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id),
      check (until >= since)
    )`.execute(db);
  await sql`
    create unique index cooperation_party_once
    on cooperation_party (neighbourhood_id, cooperation_id, actor_id)`.execute(db);
  await sql`
    create index cooperation_party_by_actor
    on cooperation_party (neighbourhood_id, actor_id)`.execute(db);
}

async function createReviews(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table cooperation_review (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      cooperation_id uuid not null,
      held_on date not null,
      summary text not null,
      parties jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, cooperation_id) references cooperation (neighbourhood_id, id)
    )`.execute(db);
  await sql`
    create index cooperation_review_by_day
    on cooperation_review (neighbourhood_id, cooperation_id, held_on)`.execute(db);
}

export const cooperationsMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createCooperations(db);
    await createParties(db);
    await createReviews(db);
    for (const table of ['cooperation', 'cooperation_party', 'cooperation_review']) {
      await protectTenantTable(db, table);
    }
  },
};
