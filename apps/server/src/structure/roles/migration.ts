import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createRoles(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table role_assignment (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      role text not null check (role <> ''),
      cooperation_id uuid,
      body_id uuid,
      actor_id uuid not null,
      holder text not null,
      deputy text not null,
      deputy_id uuid,
      since date,
      until date,
      hours_per_week double precision check (hours_per_week between 0 and 80),
      mandate text not null,
      neutrality text not null,
      handed_over_on date,
      handover_note text not null,
      visibility text not null check (visibility in ('oeffentlich', 'netzwerk', 'team')),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, cooperation_id) references cooperation (neighbourhood_id, id),
      foreign key (neighbourhood_id, body_id) references body (neighbourhood_id, id),
      foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id),
      foreign key (neighbourhood_id, deputy_id) references actor (neighbourhood_id, id),
      check (cooperation_id is null or body_id is null),
      check (deputy_id <> actor_id),
      check (until >= since),
      check (handed_over_on is null or until is not null)
    )`.execute(db);
  for (const column of ['cooperation_id', 'body_id', 'actor_id', 'deputy_id']) {
    await sql`
      create index ${sql.id(`role_assignment_by_${column}`)}
      on role_assignment (neighbourhood_id, ${sql.id(column)})`.execute(db);
  }
}

export const rolesMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createRoles(db);
    await protectTenantTable(db, 'role_assignment');
  },
};
