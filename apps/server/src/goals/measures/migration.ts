import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createMeasures(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table measure (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      title text not null check (title <> ''),
      what text not null,
      goal_id uuid not null,
      area_id uuid,
      starts_on date,
      ends_on date,
      rhythm text not null,
      proposed_by_id uuid,
      state text not null check (state in ('idea', 'planned', 'running', 'done', 'dropped')),
      state_reason text not null,
      stepped_at timestamptz not null,
      responsible_id uuid,
      accepted_on date,
      accepted_by text check (accepted_by in ('account', 'oral', 'paper')),
      created_by text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, goal_id) references goal (neighbourhood_id, id),
      foreign key (neighbourhood_id, area_id)
        references area (neighbourhood_id, id) on delete set null (area_id),
      foreign key (neighbourhood_id, proposed_by_id) references actor (neighbourhood_id, id),
      foreign key (neighbourhood_id, responsible_id) references actor (neighbourhood_id, id),
      check (ends_on >= starts_on),
      check ((responsible_id is null) = (accepted_on is null)),
      check ((responsible_id is null) = (accepted_by is null)),
      check (state not in ('planned', 'running') or responsible_id is not null),
      check (state not in ('done', 'dropped') or state_reason <> '')
    )`.execute(db);
  for (const column of ['goal_id', 'area_id', 'proposed_by_id', 'responsible_id']) {
    await sql`
      create index ${sql.id(`measure_by_${column}`)}
      on measure (neighbourhood_id, ${sql.id(column)})`.execute(db);
  }
}

async function createNeeds(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table measure_need (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      measure_id uuid not null,
      resource text,
      consent text check (consent in ('owner', 'permit')),
      note text not null,
      partner_id uuid,
      agreed_on date,
      agreed_by text check (agreed_by in ('account', 'oral', 'paper')),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, measure_id)
        references measure (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, partner_id) references actor (neighbourhood_id, id),
      check ((resource is null) <> (consent is null)),
      check ((agreed_on is null) = (agreed_by is null)),
      check (agreed_on is null or partner_id is not null)
    )`.execute(db);
  for (const column of ['measure_id', 'partner_id']) {
    await sql`
      create index ${sql.id(`measure_need_by_${column}`)}
      on measure_need (neighbourhood_id, ${sql.id(column)})`.execute(db);
  }
}

export const measuresMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createMeasures(db);
    await createNeeds(db);
    for (const table of ['measure', 'measure_need']) await protectTenantTable(db, table);
  },
};
