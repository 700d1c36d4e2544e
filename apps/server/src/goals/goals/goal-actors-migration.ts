import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createActors(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table goal_actor (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      goal_id uuid not null,
      actor_id uuid not null,
      role text not null check (role in ('party', 'supporter')),
      left_on date,
      left_reason text not null,
      person_id text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, goal_id)
        references goal (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id),
      check (left_on is not null or left_reason = '')
    )`.execute(db);
  await sql`
    create unique index goal_actor_once
    on goal_actor (neighbourhood_id, goal_id, role, actor_id) where left_on is null`.execute(db);
  for (const column of ['goal_id', 'actor_id']) {
    await sql`
      create index ${sql.id(`goal_actor_by_${column}`)}
      on goal_actor (neighbourhood_id, ${sql.id(column)})`.execute(db);
  }
}

/** Whom people name on a goal, and what it takes from those who carry it. */
export const goalActorsMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      alter table goal add column contributions jsonb not null default '[]'`.execute(db);
    await createActors(db);
    await protectTenantTable(db, 'goal_actor');
  },
};
