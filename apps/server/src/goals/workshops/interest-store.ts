import type {
  ActorId,
  InterestId,
  NeighbourhoodId,
  WorkshopId,
  WorkshopPartyId,
} from '@augenhoehe/domain/contract';
import { Interest, interestsAtMost } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import { anyOf, insertRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { InterestRecord } from './tables.ts';

/** What is written of an interest; its instants are the caller's. */
export type WrittenInterest = Omit<Interest, 'createdAt' | 'updatedAt'>;

function toInterest(row: InterestRecord): Interest {
  return Interest.parse({
    id: row.id,
    workshopId: row.workshop_id,
    partyId: row.party_id,
    text: row.text,
    way: row.way,
    personId: row.person_id,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

export async function insertInterests(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { interests, at }: { readonly interests: readonly WrittenInterest[]; readonly at: Date },
): Promise<void> {
  await insertRows(
    trx,
    'workshop_interest',
    interests.map((interest) => ({
      neighbourhood_id: neighbourhoodId,
      id: interest.id,
      workshop_id: interest.workshopId,
      party_id: interest.partyId,
      text: interest.text,
      way: interest.way,
      person_id: interest.personId,
      withdrawn_at: interest.withdrawnAt,
      created_at: at,
      updated_at: at,
    })),
  );
}

/** In the order in which they were stated. */
export async function interestsIn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: WorkshopId,
): Promise<Interest[]> {
  const rows = await trx
    .selectFrom('workshop_interest')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('workshop_id', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .limit(interestsAtMost)
    .execute();
  return rows.map(toInterest);
}

export async function countInterestsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  parties: readonly WorkshopPartyId[],
): Promise<number> {
  const { count } = await trx
    .selectFrom('workshop_interest')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('party_id', '=', anyOf(parties))
    .executeTakeFirstOrThrow();
  return count;
}

/** Where both actors take part, the interests of the one become those of the other. */
export async function moveInterests(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { from, to }: { readonly from: ActorId; readonly to: ActorId },
): Promise<void> {
  await sql`
    update workshop_interest as interest set party_id = kept.id
    from workshop_party as gone
    join workshop_party as kept
      on kept.neighbourhood_id = gone.neighbourhood_id and kept.workshop_id = gone.workshop_id
    where interest.neighbourhood_id = ${neighbourhoodId} and gone.neighbourhood_id = ${neighbourhoodId}
      and interest.party_id = gone.id and gone.actor_id = ${from} and kept.actor_id = ${to}`.execute(
    trx,
  );
}

export async function withdrawInterest(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, at }: { readonly id: InterestId; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('workshop_interest')
    .set({ withdrawn_at: at, updated_at: at })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}

export async function deleteInterest(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: InterestId,
): Promise<void> {
  await trx
    .deleteFrom('workshop_interest')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
