import { sql } from 'kysely';
import type {} from './tables.ts';
import type { Migration } from 'kysely/migration';
import { appRole } from '../platform/database/app-role.ts';
import { protectTenantTable } from '../platform/database/tenant-table.ts';

/** Tables of the sign-in library, under our names; see `auth.ts` for how its fields map. */
const signInTables = `
  create table person (
    id text primary key,
    name text not null,
    email text not null unique check (email = lower(email)),
    email_verified boolean not null,
    image text,
    language text not null default 'de' check (language in ('de', 'en')),
    second_factor_enabled boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null
  );
  create table credential (
    id text primary key,
    account_id text not null,
    provider_id text not null,
    person_id text not null references person on delete cascade,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    password_hash text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    unique (provider_id, account_id)
  );
  create index credential_person on credential (person_id);
  create table person_session (
    id text primary key,
    token text not null unique,
    person_id text not null references person on delete cascade,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    ip_address text,
    user_agent text
  );
  create index person_session_person on person_session (person_id);
  create table verification (
    id text primary key,
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
  );
  create index verification_identifier on verification (identifier);
  create table second_factor (
    id text primary key,
    person_id text not null unique references person on delete cascade,
    secret text not null,
    backup_codes text not null,
    verified boolean not null default true,
    failed_verification_count integer not null default 0,
    locked_until timestamptz
  )`;

const neighbourhoodTables = `
  create table neighbourhood (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    city text not null,
    language text not null check (language in ('de', 'en')),
    sample boolean not null,
    created_at timestamptz not null
  );
  create table membership (
    neighbourhood_id uuid not null references neighbourhood,
    person_id text not null references person,
    role text not null check (role in ('coordination', 'partner', 'reader')),
    actor_id uuid,
    joined_at timestamptz not null,
    coordinates_since timestamptz,
    left_at timestamptz,
    primary key (neighbourhood_id, person_id),
    check (actor_id is null or role = 'partner'),
    check ((coordinates_since is not null) = (role = 'coordination'))
  );
  create index membership_person on membership (person_id);
  create table invitation (
    neighbourhood_id uuid not null references neighbourhood,
    id uuid not null,
    role text not null check (role in ('coordination', 'partner', 'reader')),
    actor_id uuid,
    email text,
    token_hash text not null unique,
    mailed_token_hash text unique,
    invited_by text not null references person,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by text references person,
    revoked_at timestamptz,
    primary key (neighbourhood_id, id),
    check (actor_id is null or role = 'partner')
  );
  create table set_up_link (
    token_hash text primary key,
    created_at timestamptz not null
  );
  create table allowance (
    key text primary key,
    window_ends_at timestamptz not null,
    used integer not null
  )`;

/**
 * Who is signed in, and their standing in a neighbourhood, where they have one. It precedes every
 * request: as a function its plan is kept, which takes a third of the time that planning it anew does.
 */
const memberSession = `
  create function member_session(given_token text, at timestamptz, given_slug text)
  returns table (
    id text, name text, email text, "hasSecondFactor" boolean, "updatedAt" timestamptz,
    "neighbourhoodId" uuid, "neighbourhoodName" text, language text, sample boolean,
    role text, "actorId" uuid, "coordinatesSince" timestamptz, version bigint
  )
  language plpgsql stable rows 1 as $$
  #variable_conflict use_column
  begin
    return query
    select person.id, person.name, person.email, person.second_factor_enabled,
      person_session.updated_at, place.*
    from person_session
    join person on person.id = person_session.person_id
    left join lateral (
      select neighbourhood.id, neighbourhood.name, neighbourhood.language, neighbourhood.sample,
        membership.role, membership.actor_id, membership.coordinates_since,
        coalesce((select neighbourhood_version.version from neighbourhood_version
          where neighbourhood_version.neighbourhood_id = neighbourhood.id), 0)
      from neighbourhood
      join membership on membership.neighbourhood_id = neighbourhood.id
        and membership.person_id = person.id and membership.left_at is null
      where neighbourhood.slug = given_slug
    ) as place on true
    where person_session.token = given_token and person_session.expires_at > at;
  end $$`;

export const accessMigration: Migration = {
  async up(db) {
    for (const statement of `${signInTables};${neighbourhoodTables}`.split(';')) {
      await sql.raw(statement).execute(db);
    }
    await sql.raw(memberSession).execute(db);
    await sql`revoke execute on function member_session from public`.execute(db);
    // Who takes part is history, but nothing that an undo may bring back unasked.
    await protectTenantTable(db, 'membership', { journal: false });
    await protectTenantTable(db, 'invitation', { journal: false });
    await showOwnNeighbourhood();
    await showOwnPeople();

    async function showOwnNeighbourhood(): Promise<void> {
      await sql`alter table neighbourhood enable row level security`.execute(db);
      await sql`create policy neighbourhood on neighbourhood for select to ${sql.id(appRole)}
        using (id = (select nullif(current_setting('app.neighbourhood_id', true), '')::uuid))`.execute(
        db,
      );
      await sql`grant select on neighbourhood to ${sql.id(appRole)}`.execute(db);
    }

    // A neighbourhood knows those who belong to it or once did, by way of membership's own policy.
    async function showOwnPeople(): Promise<void> {
      await sql`alter table person enable row level security`.execute(db);
      await sql`create policy neighbourhood on person for select to ${sql.id(appRole)}
        using (exists (select from membership where membership.person_id = person.id))`.execute(db);
      await sql`grant select (id, name, email, second_factor_enabled) on person
        to ${sql.id(appRole)}`.execute(db);
    }
  },
};
