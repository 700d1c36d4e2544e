import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';
import { createQueue } from '../../platform/jobs/index.ts';
import { decisionQueue } from './decision-queue.ts';

async function createDecisions(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table decision (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      rules jsonb not null,
      options jsonb not null,
      electorate jsonb not null,
      body_id uuid,
      cooperation_id uuid,
      goal_id uuid,
      state text not null check (state in ('draft', 'open', 'closed', 'withdrawn', 'passed-on')),
      opens_at timestamptz,
      closes_at timestamptz,
      version int not null,
      text_version int not null,
      phase text check (phase in ('questions', 'reactions', 'round', 'integrating', 'ended')),
      round int not null,
      state_reason text not null,
      former_texts jsonb not null,
      events jsonb not null,
      outcome jsonb,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (neighbourhood_id, id),
      check (state <> 'open' or (opens_at is not null and closes_at is not null))
    )`.execute(db);
  await sql`create index decision_open on decision (closes_at) where state = 'open'`.execute(db);
  await sql`
    create table decision_voice (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      decision_id uuid not null,
      position int not null,
      kind text not null check (kind in ('organisation', 'person')),
      actor_id uuid,
      name text not null check (name <> ''),
      bank text not null,
      in_room boolean not null,
      struck_reason text,
      joined_late boolean not null,
      primary key (neighbourhood_id, id),
      unique (neighbourhood_id, decision_id, id),
      foreign key (neighbourhood_id, decision_id)
        references decision (neighbourhood_id, id) on delete cascade,
      foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id)
    )`.execute(db);
  await sql`
    create index decision_voice_by_actor
    on decision_voice (neighbourhood_id, actor_id) where actor_id is not null`.execute(db);
}

const ofVoice = sql`
  primary key (neighbourhood_id, decision_id, voice_id),
  foreign key (neighbourhood_id, decision_id, voice_id)
    references decision_voice (neighbourhood_id, decision_id, id) on delete cascade`;

const ofDecision = sql`
  foreign key (neighbourhood_id, decision_id)
    references decision (neighbourhood_id, id) on delete cascade`;

/** Votes with names: a log in which the newest counts. */
async function createBallots(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table decision_ballot (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      decision_id uuid not null,
      voice_id uuid not null,
      number bigint generated always as identity,
      text_version int not null,
      round int not null,
      state text not null check (state in ('voted', 'abstained', 'invalid')),
      "values" jsonb,
      remarks jsonb not null,
      way text not null check (way in ('account', 'link', 'proxy', 'paper', 'recorded')),
      holder_id uuid,
      person_id text,
      standing text not null check (standing in ('counts', 'entered', 'refused')),
      settled_by text,
      cast_at timestamptz not null,
      primary key (neighbourhood_id, id),
      foreign key (neighbourhood_id, decision_id, voice_id)
        references decision_voice (neighbourhood_id, decision_id, id) on delete cascade,
      check ((way = 'proxy') = (holder_id is not null)),
      check (way in ('paper', 'recorded') or standing = 'counts'),
      check (settled_by is null or settled_by <> person_id)
    )`.execute(db);
  await sql`
    create index decision_ballot_newest
    on decision_ballot (neighbourhood_id, decision_id, voice_id, number desc)`.execute(db);
  await sql`
    create table decision_proxy (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      decision_id uuid not null,
      voice_id uuid not null,
      holder_id uuid not null,
      check (holder_id <> voice_id),
      foreign key (neighbourhood_id, decision_id, holder_id)
        references decision_voice (neighbourhood_id, decision_id, id) on delete cascade,
      ${ofVoice}
    )`.execute(db);
  await sql`
    create table decision_link (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      decision_id uuid not null,
      voice_id uuid not null,
      id uuid not null,
      token_hash text not null unique,
      email text,
      expires_at timestamptz not null,
      ${ofVoice}
    )`.execute(db);
}

/**
 * Secret votes. Who has voted and what was voted are two rows of their own, each written anew as a whole at every vote,
 * in an order that follows from their contents: neither the order of rows nor who wrote them last tells anything.
 */
async function createUrns(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table decision_register (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      decision_id uuid not null,
      voted jsonb not null,
      primary key (neighbourhood_id, decision_id), ${ofDecision}
    )`.execute(db);
  await sql`
    create table decision_urn (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      decision_id uuid not null,
      ballots jsonb not null,
      primary key (neighbourhood_id, decision_id), ${ofDecision}
    )`.execute(db);
}

async function createCourse(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table decision_post (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      id uuid not null,
      decision_id uuid not null,
      kind text not null check (kind in ('question', 'reaction', 'answer')),
      words text not null check (words <> ''),
      voice_id uuid,
      person_id text not null,
      text_version int not null,
      at timestamptz not null,
      primary key (neighbourhood_id, id), ${ofDecision}
    )`.execute(db);
  await sql`
    create index decision_post_of
    on decision_post (neighbourhood_id, decision_id, at)`.execute(db);
  await sql`
    create table decision_objection_test (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      ballot_id uuid not null,
      decision_id uuid not null,
      tested int not null,
      holds int not null,
      result text not null,
      person_id text not null,
      at timestamptz not null,
      primary key (neighbourhood_id, ballot_id),
      check (holds between 0 and tested),
      foreign key (neighbourhood_id, ballot_id)
        references decision_ballot (neighbourhood_id, id) on delete cascade,
      ${ofDecision}
    )`.execute(db);
  await sql`
    create table decision_notice (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      decision_id uuid not null,
      voice_id uuid not null,
      kind text not null,
      mailed boolean not null,
      at timestamptz not null,
      primary key (neighbourhood_id, decision_id, voice_id, kind),
      foreign key (neighbourhood_id, decision_id, voice_id)
        references decision_voice (neighbourhood_id, decision_id, id) on delete cascade
    )`.execute(db);
  await sql`
    create table decision_result (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      decision_id uuid not null,
      outcome text not null,
      winners jsonb not null,
      record jsonb not null,
      ballots int not null,
      counted_at timestamptz not null,
      primary key (neighbourhood_id, decision_id), ${ofDecision}
    )`.execute(db);
}

/** Nobody can undo a vote, and the history must not tell of one: these stand outside of the journal. */
const unjournalled = [
  'decision_ballot',
  'decision_proxy',
  'decision_link',
  'decision_register',
  'decision_urn',
  'decision_post',
  'decision_objection_test',
  'decision_notice',
  'decision_result',
];

export const decisionsMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createDecisions(db);
    await createBallots(db);
    await createUrns(db);
    await createCourse(db);
    await createQueue(db, decisionQueue);
    await protectTenantTable(db, 'decision');
    await protectTenantTable(db, 'decision_voice');
    for (const table of unjournalled) await protectTenantTable(db, table, { journal: false });
  },
};
