import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';

async function addRules(db: Kysely<Schema>): Promise<void> {
  await sql`
    alter table body
      add column fields text[] not null default '{}',
      add column last_met_on date,
      add column last_minutes_on date,
      add column decided_by text check (decided_by in ('body', 'actor', 'others')),
      add column decider_id uuid,
      add column voters text[] not null default '{}',
      add column chair_id uuid,
      add column chair_text text not null default '',
      add column neutrality text not null default '',
      add column exit_rule text not null default '',
      add foreign key (neighbourhood_id, decider_id) references actor (neighbourhood_id, id),
      add foreign key (neighbourhood_id, chair_id) references actor (neighbourhood_id, id)`.execute(
    db,
  );
  await sql`create index body_by_decider on body (neighbourhood_id, decider_id)`.execute(db);
  await sql`create index body_by_chair on body (neighbourhood_id, chair_id)`.execute(db);
}

/** Who decides and chairs, how one leaves, when a body last met; and mandates of seats. */
export const bodyRulesMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await addRules(db);
    await sql`
      alter table body_seat
        add column mandate text check (mandate in ('decides', 'asks-back', 'listens')),
        add column mandate_text text not null default ''`.execute(db);
  },
};
