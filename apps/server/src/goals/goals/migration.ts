import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

/** The parent is deferrable: goals are brought back in the order of their ids. */
async function createGoals(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table goal (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      key text not null check (key <> ''),
      level text not null check (level in ('guiding', 'intermediate', 'action', 'non-goal')),
      text text not null check (text <> ''),
      changes text not null,
      target_groups jsonb not null,
      benefit text not null,
      indicator text not null,
      unit text not null,
      baseline double precision,
      target double precision,
      target_on date,
      cooperation_id uuid,
      body_id uuid,
      theme text not null,
      parent_id uuid,
      area_id uuid,
      fields jsonb not null,
      participation smallint check (participation between 1 and 9),
      specific text not null,
      measurable text not null,
      attractive text not null,
      realistic text not null,
      timed text not null,
      review_on date,
      workshop_id uuid,
      interest_ids jsonb not null,
      proposed_by_id uuid,
      state text not null check (state in
        ('idea', 'in-negotiation', 'decided', 'in-progress', 'reached', 'adapted', 'dropped')),
      state_reason text not null,
      text_id uuid not null,
      decision jsonb,
      created_by text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, cooperation_id) references cooperation (neighbourhood_id, id),
      foreign key (neighbourhood_id, body_id) references body (neighbourhood_id, id),
      foreign key (neighbourhood_id, parent_id) references goal (neighbourhood_id, id)
        deferrable initially deferred,
      foreign key (neighbourhood_id, area_id)
        references area (neighbourhood_id, id) on delete set null (area_id),
      foreign key (neighbourhood_id, proposed_by_id) references actor (neighbourhood_id, id),
      check (cooperation_id is null or body_id is null),
      check (theme = '' or (cooperation_id is null and body_id is null)),
      check (parent_id <> id),
      check ((state in ('decided', 'in-progress', 'reached')) = (decision is not null)),
      check (decision is null or review_on is not null),
      check (state <> 'dropped' or state_reason <> '')
    )`.execute(db);
}

async function indexGoals(db: Kysely<Schema>): Promise<void> {
  await sql`create unique index goal_by_key on goal (neighbourhood_id, key)`.execute(db);
  for (const column of ['cooperation_id', 'body_id', 'parent_id', 'area_id', 'proposed_by_id']) {
    await sql`
      create index ${sql.id(`goal_by_${column}`)} on goal (neighbourhood_id, ${sql.id(column)})`.execute(
      db,
    );
  }
}

async function createRevisions(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table goal_revision (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      goal_id uuid not null,
      number int not null check (number > 0),
      text_id uuid not null,
      wording jsonb not null,
      reason text not null,
      remark_id uuid,
      proposed_by_id uuid,
      person_id text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, goal_id)
        references goal (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, proposed_by_id) references actor (neighbourhood_id, id)
    )`.execute(db);
  await sql`
    create unique index goal_revision_number
    on goal_revision (neighbourhood_id, goal_id, number)`.execute(db);
  await sql`
    create index goal_revision_by_proposed_by_id
    on goal_revision (neighbourhood_id, proposed_by_id)`.execute(db);
}

async function createWords(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table goal_word (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      goal_id uuid not null,
      actor_id uuid not null,
      text_id uuid not null,
      answer text not null check (answer in ('confirmed', 'declined')),
      name text not null check (name <> ''),
      function text not null check (function <> ''),
      reason text not null,
      way text not null check (way in ('account', 'paper', 'oral')),
      person_id text not null,
      witness text not null,
      given_on date not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, goal_id)
        references goal (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id),
      check (way <> 'paper' or answer <> 'confirmed' or witness <> '')
    )`.execute(db);
  await sql`create index goal_word_by_goal on goal_word (neighbourhood_id, goal_id)`.execute(db);
  await sql`create index goal_word_by_actor on goal_word (neighbourhood_id, actor_id)`.execute(db);
}

async function createValues(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table goal_value (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      goal_id uuid not null,
      "on" date not null,
      amount double precision not null,
      source text not null check (source <> ''),
      note text not null,
      person_id text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, goal_id)
        references goal (neighbourhood_id, id) on delete cascade
    )`.execute(db);
  await sql`
    create index goal_value_by_goal on goal_value (neighbourhood_id, goal_id, "on")`.execute(db);
}

export const goalsMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createGoals(db);
    await indexGoals(db);
    await createRevisions(db);
    await createWords(db);
    await createValues(db);
    for (const table of ['goal', 'goal_revision', 'goal_word', 'goal_value']) {
      await protectTenantTable(db, table);
    }
  },
};
