import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Migrations } from '../platform/database/migrate.ts';
import type { Schema } from '../platform/database/schema.ts';
import { protectTenantTable } from '../platform/database/tenant-table.ts';

async function createApproaches(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table approach (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      actor_id uuid not null,
      on_behalf_of_id uuid,
      owner_id text not null,
      stage text not null,
      reason text not null check (reason <> ''),
      benefit_for_them text not null,
      door_opener_id uuid,
      channel text,
      next_step text not null,
      next_step_on date,
      result text not null,
      decline_reason text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id),
      foreign key (neighbourhood_id, on_behalf_of_id) references actor (neighbourhood_id, id),
      foreign key (neighbourhood_id, door_opener_id) references actor (neighbourhood_id, id),
      check (on_behalf_of_id <> actor_id),
      check (door_opener_id <> actor_id),
      check (stage <> 'px.nein' or decline_reason is not null),
      check (stage <> 'px.spaeter' or next_step_on is not null)
    )`.execute(db);
  for (const end of ['actor', 'on_behalf_of', 'door_opener']) {
    await sql`
      create index ${sql.id(`approach_by_${end}`)}
      on approach (neighbourhood_id, ${sql.id(`${end}_id`)})`.execute(db);
  }
}

const approachMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createApproaches(db);
    await protectTenantTable(db, 'approach');
  },
};

export const contactsMigrations: Migrations = { '0014-approaches': approachMigration };
