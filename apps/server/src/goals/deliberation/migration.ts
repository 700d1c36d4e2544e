import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

async function createRemarks(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table goal_remark (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      goal_id uuid not null,
      kind text not null check (kind in
        ('proposal', 'question', 'answer', 'reaction', 'amendment', 'objection')),
      text text not null check (text <> ''),
      reply_to_id uuid,
      stance text check (stance in ('supports', 'can-live-with', 'has-doubts')),
      field text check (field in ('text', 'changes', 'benefit')),
      passage text not null,
      replacement text not null,
      actor_id uuid,
      text_id uuid not null,
      way text not null check (way in ('account', 'paper', 'oral')),
      person_id text not null,
      fate text not null check (fate in
        ('open', 'accepted', 'declined', 'integrated', 'stands', 'withdrawn')),
      fate_reason text not null,
      fate_by text,
      fate_on date,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, goal_id)
        references goal (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, reply_to_id)
        references goal_remark (neighbourhood_id, id) deferrable initially deferred,
      foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id),
      check ((kind = 'answer') = (reply_to_id is not null)),
      check ((kind = 'reaction') = (stance is not null)),
      check ((kind = 'amendment') = (field is not null)),
      check ((fate = 'open') = (fate_on is null)),
      check (fate not in ('declined', 'integrated', 'stands') or fate_reason <> '')
    )`.execute(db);
  for (const column of ['goal_id', 'reply_to_id', 'actor_id']) {
    await sql`
      create index ${sql.id(`goal_remark_by_${column}`)}
      on goal_remark (neighbourhood_id, ${sql.id(column)})`.execute(db);
  }
}

export const deliberationMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createRemarks(db);
    await protectTenantTable(db, 'goal_remark');
  },
};
