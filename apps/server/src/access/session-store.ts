import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, Language, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Schema } from '../platform/database/schema.ts';

/** A signed-in person as the session's row knows them. */
export interface SessionRow {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  readonly updatedAt: Date;
}

/** The same, with the neighbourhood asked for where the person belongs to it. */
export interface MemberSessionRow extends SessionRow {
  readonly neighbourhoodId: NeighbourhoodId | null;
  readonly neighbourhoodName: string;
  readonly language: Language;
  readonly sample: boolean;
  readonly role: Role;
  readonly actorId: ActorId | null;
  readonly coordinatesSince: Date | null;
  readonly version: number;
}

const person = `person.id, person.name, person.email,
  person.second_factor_enabled as "hasSecondFactor", person_session.updated_at as "updatedAt"`;
const source = `from person_session join person on person.id = person_session.person_id`;
const wanted = 'where person_session.token = $1 and person_session.expires_at > $2';

// Compiled once: these run before everything else in every request.
const sessionQuery = `select ${person} ${source} ${wanted}`;
const memberQuery = `
  select ${person}, place.*
  ${source}
  left join lateral (
    select neighbourhood.id as "neighbourhoodId", neighbourhood.name as "neighbourhoodName",
      neighbourhood.language, neighbourhood.sample, membership.role,
      membership.actor_id as "actorId", membership.coordinates_since as "coordinatesSince",
      coalesce((select version from neighbourhood_version
        where neighbourhood_id = neighbourhood.id), 0) as version
    from neighbourhood
    join membership on membership.neighbourhood_id = neighbourhood.id
      and membership.person_id = person.id and membership.left_at is null
    where neighbourhood.slug = $3
  ) as place on true
  ${wanted}`;

interface Asked {
  readonly token: string;
  readonly at: Date;
}

export async function findSession(
  db: Kysely<Schema>,
  { token, at }: Asked,
): Promise<SessionRow | undefined> {
  const { rows } = await db.executeQuery<SessionRow>(CompiledQuery.raw(sessionQuery, [token, at]));
  return rows[0];
}

export async function findMemberSession(
  db: Kysely<Schema>,
  { token, at, slug }: Asked & { readonly slug: string },
): Promise<MemberSessionRow | undefined> {
  const { rows } = await db.executeQuery<MemberSessionRow>(
    CompiledQuery.raw(memberQuery, [token, at, slug]),
  );
  return rows[0];
}
