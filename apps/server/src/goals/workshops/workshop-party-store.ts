import type {
  ActorId,
  NeighbourhoodId,
  WorkshopId,
  WorkshopPartyId,
} from '@augenhoehe/domain/contract';
import { WorkshopParty, workshopPartiesAtMost, workshopsAtMost } from '@augenhoehe/domain/goals';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { WorkshopPartyRecord } from './tables.ts';

/** What is written of a party; its instants are the caller's. */
export type WrittenParty = Omit<WorkshopParty, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly parties: readonly WrittenParty[];
  readonly at: Date;
}

function toParty(row: WorkshopPartyRecord): WorkshopParty {
  return WorkshopParty.parse({
    id: row.id,
    workshopId: row.workshop_id,
    actorId: row.actor_id,
    statedAt: row.stated_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { parties, at }: Written) {
  return parties.map((party) => ({
    neighbourhood_id: neighbourhoodId,
    id: party.id,
    workshop_id: party.workshopId,
    actor_id: party.actorId,
    stated_at: party.statedAt,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertWorkshopParties(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'workshop_party', toRows(neighbourhoodId, written));
}

export async function updateWorkshopParties(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'workshop_party', {
    key: ['neighbourhood_id', 'id'],
    columns: ['actor_id', 'stated_at', 'updated_at'],
    rows: toRows(neighbourhoodId, written),
  });
}

export async function partiesOfWorkshops(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly WorkshopId[],
): Promise<WorkshopParty[]> {
  const rows = await trx
    .selectFrom('workshop_party')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('workshop_id', '=', anyOf(ids))
    .orderBy('created_at')
    .orderBy('id')
    .limit(workshopPartiesAtMost * workshopsAtMost)
    .execute();
  return rows.map(toParty);
}

/** Wherever these actors take part. */
export async function partiesOfActors(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<WorkshopParty[]> {
  const rows = await trx
    .selectFrom('workshop_party')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(actors))
    .orderBy('id')
    .execute();
  return rows.map(toParty);
}

export async function deleteWorkshopParties(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly WorkshopPartyId[],
): Promise<void> {
  await trx
    .deleteFrom('workshop_party')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}
