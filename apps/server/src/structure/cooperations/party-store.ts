import type { ActorId, CooperationId, NeighbourhoodId, PartyId } from '@augenhoehe/domain/contract';
import { Party } from '@augenhoehe/domain/structure';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewPartyRecord, PartyRecord } from './tables.ts';

/** What is written of a party; its instants are the caller's. */
export type WrittenParty = Omit<Party, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly parties: readonly WrittenParty[];
  readonly at: Date;
}

function toParty(row: PartyRecord): Party {
  return Party.parse({
    id: row.id,
    cooperationId: row.cooperation_id,
    actorId: row.actor_id,
    since: row.since,
    until: row.until,
    leavingNote: row.leaving_note,
    expectation: row.expectation,
    contribution: row.contribution,
    benefit: row.benefit,
    contact: row.contact,
    deputy: row.deputy,
    rank: row.rank,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { parties, at }: Written): NewPartyRecord[] {
  return parties.map((party) => ({
    neighbourhood_id: neighbourhoodId,
    id: party.id,
    cooperation_id: party.cooperationId,
    actor_id: party.actorId,
    since: party.since,
    until: party.until,
    leaving_note: party.leavingNote,
    expectation: party.expectation,
    contribution: party.contribution,
    benefit: party.benefit,
    contact: party.contact,
    deputy: party.deputy,
    rank: party.rank,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertParties(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'cooperation_party', toRows(neighbourhoodId, written));
}

export async function updateParties(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'cooperation_party', {
    key: ['neighbourhood_id', 'id'],
    columns: [
      'actor_id',
      'since',
      'until',
      'leaving_note',
      'expectation',
      'contribution',
      'benefit',
      'contact',
      'deputy',
      'rank',
      'updated_at',
    ],
    rows: toRows(neighbourhoodId, written),
  });
}

/** All parties of these cooperations, past ones too, with who they are, in the order of their names. */
export async function partiesOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  cooperations: readonly CooperationId[],
) {
  const rows = await trx
    .selectFrom('cooperation_party')
    .innerJoin('actor', (join) =>
      join
        .onRef('actor.neighbourhood_id', '=', 'cooperation_party.neighbourhood_id')
        .onRef('actor.id', '=', 'cooperation_party.actor_id'),
    )
    .selectAll('cooperation_party')
    .select(['actor.name as actorName', 'actor.type as actorType'])
    .where('cooperation_party.neighbourhood_id', '=', neighbourhoodId)
    .where('cooperation_party.cooperation_id', '=', anyOf(cooperations))
    .orderBy('actor.sort_key')
    .orderBy('cooperation_party.id')
    .execute();
  return rows.map(({ actorName, actorType, ...row }) => ({
    ...toParty(row),
    actor: { id: row.actor_id, name: actorName, type: actorType },
  }));
}
export type PartyWithActor = Awaited<ReturnType<typeof partiesOf>>[number];

/** All parties of cooperations in which any of these actors takes part, in the order of their ids. */
export async function partiesBeside(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<Party[]> {
  const rows = await trx
    .selectFrom('cooperation_party')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('cooperation_id', 'in', (query) =>
      query
        .selectFrom('cooperation_party as theirs')
        .select('theirs.cooperation_id')
        .where('theirs.neighbourhood_id', '=', neighbourhoodId)
        .where('theirs.actor_id', '=', anyOf(actors)),
    )
    .orderBy('id')
    .execute();
  return rows.map(toParty);
}

export async function deleteParties(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly PartyId[],
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('cooperation_party')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}
