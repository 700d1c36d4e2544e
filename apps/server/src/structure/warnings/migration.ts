import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createAcceptedWarnings(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table accepted_warning (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      warning text not null,
      cooperation_id uuid,
      body_id uuid,
      actor_id uuid,
      reason text not null check (reason <> ''),
      look_again_on date,
      facts text[] not null,
      extent integer not null check (extent >= 0),
      accepted_on date not null,
      accepted_by text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, cooperation_id)
        references cooperation (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, body_id)
        references body (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, actor_id)
        references actor (neighbourhood_id, id) on delete cascade,
      check (num_nonnulls(cooperation_id, body_id, actor_id) <= 1)
    )`.execute(db);
  await sql`
    create unique index accepted_warning_once on accepted_warning
    (neighbourhood_id, warning, cooperation_id, body_id, actor_id) nulls not distinct`.execute(db);
  for (const column of ['cooperation_id', 'body_id', 'actor_id']) {
    await sql`
      create index ${sql.id(`accepted_warning_by_${column}`)}
      on accepted_warning (neighbourhood_id, ${sql.id(column)})`.execute(db);
  }
}

export const warningsMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createAcceptedWarnings(db);
    await protectTenantTable(db, 'accepted_warning');
  },
};
