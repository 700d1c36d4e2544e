import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createWorkshops(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table goal_workshop (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      title text not null check (title <> ''),
      question text not null,
      cooperation_id uuid,
      body_id uuid,
      theme text not null,
      phase text not null check (phase in ('interests', 'wording', 'decision', 'closed')),
      phases jsonb not null,
      opening jsonb,
      created_by text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, cooperation_id) references cooperation (neighbourhood_id, id),
      foreign key (neighbourhood_id, body_id) references body (neighbourhood_id, id),
      check (cooperation_id is null or body_id is null),
      check (theme = '' or (cooperation_id is null and body_id is null)),
      check (phase = 'interests' or opening is not null)
    )`.execute(db);
  await sql`
    create table workshop_party (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      workshop_id uuid not null,
      actor_id uuid not null,
      stated_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, workshop_id)
        references goal_workshop (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id)
    )`.execute(db);
  await sql`
    create unique index workshop_party_once
    on workshop_party (neighbourhood_id, workshop_id, actor_id)`.execute(db);
}

async function createInterests(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table workshop_interest (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      workshop_id uuid not null,
      party_id uuid not null,
      text text not null check (text <> ''),
      way text not null check (way in ('account', 'paper', 'oral')),
      person_id text not null,
      withdrawn_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, workshop_id)
        references goal_workshop (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, party_id)
        references workshop_party (neighbourhood_id, id) on delete cascade
    )`.execute(db);
}

async function index(db: Kysely<Schema>): Promise<void> {
  const all = [
    ['goal_workshop', 'cooperation_id'],
    ['goal_workshop', 'body_id'],
    ['workshop_party', 'actor_id'],
    ['workshop_interest', 'workshop_id'],
    ['workshop_interest', 'party_id'],
    ['goal', 'workshop_id'],
  ] as const;
  for (const [table, column] of all) {
    await sql`
      create index ${sql.id(`${table}_by_${column}`)}
      on ${sql.table(table)} (neighbourhood_id, ${sql.id(column)})`.execute(db);
  }
}

/** A goal that was drafted somewhere keeps the place where: that is not removed. */
export const workshopsMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createWorkshops(db);
    await createInterests(db);
    await index(db);
    await sql`
      alter table goal add foreign key (neighbourhood_id, workshop_id)
        references goal_workshop (neighbourhood_id, id)`.execute(db);
    for (const table of ['goal_workshop', 'workshop_party', 'workshop_interest']) {
      await protectTenantTable(db, table);
    }
  },
};
