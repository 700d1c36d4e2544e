import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createTasks(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table task (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      title text not null check (title <> ''),
      cooperation_id uuid,
      body_id uuid,
      deputy_id uuid,
      done_by text not null,
      due_on date,
      rule text not null,
      origin text not null check (origin in ('meeting', 'agreement', 'measure', 'idea')),
      origin_note text not null,
      note text not null,
      state text not null check (state in ('offered', 'seeking', 'accepted', 'done', 'dropped')),
      owner_id uuid,
      accepted_on date,
      accepted_by text check (accepted_by in ('account', 'oral', 'paper')),
      offered_to_id uuid,
      offered_on date,
      declined_by_id uuid,
      decline_reason text not null,
      closed_on date,
      closed_reason text not null,
      created_by text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, cooperation_id) references cooperation (neighbourhood_id, id),
      foreign key (neighbourhood_id, body_id) references body (neighbourhood_id, id),
      foreign key (neighbourhood_id, deputy_id) references actor (neighbourhood_id, id),
      foreign key (neighbourhood_id, owner_id) references actor (neighbourhood_id, id),
      foreign key (neighbourhood_id, offered_to_id) references actor (neighbourhood_id, id),
      foreign key (neighbourhood_id, declined_by_id) references actor (neighbourhood_id, id),
      check (cooperation_id is null or body_id is null),
      check (rule = '' or due_on is not null),
      check (deputy_id <> owner_id),
      check ((owner_id is null) = (accepted_on is null)),
      check ((owner_id is null) = (accepted_by is null)),
      check (state <> 'accepted' or owner_id is not null),
      check ((state = 'offered') = (offered_to_id is not null)),
      check (offered_to_id <> owner_id),
      check ((state in ('done', 'dropped')) = (closed_on is not null)),
      check (state <> 'dropped' or closed_reason <> '')
    )`.execute(db);
  for (const column of [
    'cooperation_id',
    'body_id',
    'owner_id',
    'offered_to_id',
    'deputy_id',
    'declined_by_id',
  ]) {
    await sql`
      create index ${sql.id(`task_by_${column}`)}
      on task (neighbourhood_id, ${sql.id(column)})`.execute(db);
  }
  await sql`create index task_by_day on task (neighbourhood_id, state, due_on)`.execute(db);
}

export const tasksMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createTasks(db);
    await protectTenantTable(db, 'task');
  },
};
