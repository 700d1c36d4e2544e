import type { Role, Standing } from '@augenhoehe/domain/access';
import type { NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { Trx } from '../platform/database/schema.ts';

interface Joining extends Standing {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly personId: PersonId;
  readonly at: Date;
}

/** Makes somebody a member, or one who left a member again. */
export async function insertMembership(trx: Trx, joining: Joining): Promise<void> {
  const { neighbourhoodId, personId, role, actorId, at } = joining;
  const standing = {
    role,
    actor_id: actorId,
    joined_at: at,
    coordinates_since: role === 'coordination' ? at : null,
    in_protected_circle: false,
    left_at: null,
  };
  await trx
    .insertInto('membership')
    .values({ neighbourhood_id: neighbourhoodId, person_id: personId, ...standing })
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'person_id']).doUpdateSet(standing),
    )
    .execute();
}

/**
 * The members, locked until the transaction ends: whoever changes roles waits for others who do, so
 * that two coordinators cannot demote each other at the same moment.
 */
export async function lockMembers(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  return await trx
    .selectFrom('membership')
    .select(['person_id as personId', 'role', 'actor_id as actorId', 'coordinates_since'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('left_at', 'is', null)
    .orderBy('person_id')
    .forUpdate()
    .execute();
}

interface Change extends Standing {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly personId: PersonId;
  readonly coordinatesSince: Date | null;
}

export async function updateMembership(trx: Trx, change: Change): Promise<void> {
  await trx
    .updateTable('membership')
    .set({
      role: change.role,
      actor_id: change.actorId,
      coordinates_since: change.coordinatesSince,
    })
    .where('neighbourhood_id', '=', change.neighbourhoodId)
    .where('person_id', '=', change.personId)
    .execute();
}

export async function updateProtectedCircle(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { personId, isIn }: { readonly personId: PersonId; readonly isIn: boolean },
): Promise<void> {
  await trx
    .updateTable('membership')
    .set({ in_protected_circle: isIn })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('person_id', '=', personId)
    .execute();
}

export async function endMembership(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { personId, at }: { readonly personId: PersonId; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('membership')
    .set({ left_at: at })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('person_id', '=', personId)
    .execute();
}

/** The role of somebody who takes part. */
export async function findRole(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  personId: PersonId,
): Promise<Role | undefined> {
  const row = await trx
    .selectFrom('membership')
    .select('role')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('person_id', '=', personId)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return row?.role;
}

export async function listMemberRows(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  return await trx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select([
      'person.id as personId',
      'person.name',
      'person.email',
      'person.second_factor_enabled as hasSecondFactor',
      'membership.role',
      'membership.actor_id as actorId',
      'membership.in_protected_circle as isInProtectedCircle',
      'membership.joined_at as joinedAt',
    ])
    .where('membership.neighbourhood_id', '=', neighbourhoodId)
    .where('membership.left_at', 'is', null)
    .execute();
}

/** Where somebody takes part. */
export async function placesOf(trx: Trx, personId: PersonId) {
  return await trx
    .selectFrom('membership')
    .innerJoin('neighbourhood', 'neighbourhood.id', 'membership.neighbourhood_id')
    .select([
      'neighbourhood.slug',
      'neighbourhood.name',
      'neighbourhood.city',
      'neighbourhood.sample',
      'membership.role',
      'membership.actor_id as actorId',
      'membership.coordinates_since as coordinatesSince',
    ])
    .where('membership.person_id', '=', personId)
    .where('membership.left_at', 'is', null)
    .execute();
}
