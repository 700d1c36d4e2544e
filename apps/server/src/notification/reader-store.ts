import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, Language, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';
import { wantedFrequency } from './choice-store.ts';

export interface Addressee {
  readonly personId: PersonId;
  readonly email: string;
  readonly language: Language;
  readonly role: Role;
  readonly actorId: ActorId | null;
  readonly isInProtectedCircle: boolean;
}

/** By the id of the person. */
export type Addressees = ReadonlyMap<string, Addressee>;

function byId(people: readonly Addressee[]): Addressees {
  return new Map(people.map((person) => [person.personId, person]));
}

function members(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  personIds: readonly (string | null)[],
) {
  return trx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select([
      'person.id as personId',
      'person.email',
      'person.language',
      'membership.role',
      'membership.actor_id as actorId',
      'membership.in_protected_circle as isInProtectedCircle',
    ])
    .where('membership.neighbourhood_id', '=', neighbourhoodId)
    .where('membership.left_at', 'is', null)
    .where(sql<boolean>`person.id = any(${personIds}::text[])`);
}

/** In the operator's view: of these people, who takes part at this moment. */
export async function membersAmong(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  personIds: readonly (string | null)[],
): Promise<Addressees> {
  return byId(await members(trx, neighbourhoodId, personIds).execute());
}

/**
 * In the operator's view: of these people, who takes part at this moment, has proved their address and
 * still wants digests.
 */
export async function addressees(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  personIds: readonly (string | null)[],
): Promise<Addressees> {
  const wanting = members(trx, neighbourhoodId, personIds)
    .leftJoin('mail_choice', (join) =>
      join
        .onRef('mail_choice.neighbourhood_id', '=', 'membership.neighbourhood_id')
        .onRef('mail_choice.person_id', '=', 'membership.person_id'),
    )
    .where('person.email_verified', '=', true)
    .where(wantedFrequency, '<>', 'never');
  return byId(await wanting.execute());
}

/** In the operator's view. */
export async function placeOfMails(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  return await trx
    .selectFrom('neighbourhood')
    .select(['slug', 'name'])
    .where('id', '=', neighbourhoodId)
    .executeTakeFirst();
}
