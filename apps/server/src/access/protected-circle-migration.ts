import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** As before, with whether the member is one of those named who may open protected analyses. */
const memberSession = `
  create function member_session(given_token text, at timestamptz, given_slug text)
  returns table (
    id text, name text, email text, "hasSecondFactor" boolean, "updatedAt" timestamptz,
    "neighbourhoodId" uuid, "neighbourhoodName" text, language text, sample boolean,
    role text, "actorId" uuid, "coordinatesSince" timestamptz, "isInProtectedCircle" boolean,
    version bigint
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
        membership.in_protected_circle,
        coalesce((select neighbourhood_version.version from neighbourhood_version
          where neighbourhood_version.neighbourhood_id = neighbourhood.id), 0)
      from neighbourhood
      join membership on membership.neighbourhood_id = neighbourhood.id
        and membership.person_id = person.id and membership.left_at is null
      where neighbourhood.slug = given_slug
    ) as place on true
    where person_session.token = given_token and person_session.expires_at > at;
  end $$`;

export const protectedCircleMigration: Migration = {
  async up(db) {
    await sql`alter table membership
      add column in_protected_circle boolean not null default false`.execute(db);
    await sql`drop function member_session`.execute(db);
    await sql.raw(memberSession).execute(db);
    await sql`revoke execute on function member_session from public`.execute(db);
  },
};
