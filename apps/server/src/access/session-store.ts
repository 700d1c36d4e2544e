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
  readonly isInProtectedCircle: boolean;
  readonly version: number;
}

const sessionQuery = `
  select person.id, person.name, person.email,
    person.second_factor_enabled as "hasSecondFactor", person_session.updated_at as "updatedAt"
  from person_session join person on person.id = person_session.person_id
  where person_session.token = $1 and person_session.expires_at > $2`;
const memberQuery = 'select * from member_session($1, $2, $3)';

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
