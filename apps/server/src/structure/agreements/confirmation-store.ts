import type {
  AgreementVersionId,
  ConfirmationId,
  NeighbourhoodId,
  PartyId,
} from '@augenhoehe/domain/contract';
import { Confirmation } from '@augenhoehe/domain/structure';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { fromWordRow, toWordRow, writtenOver } from '../party-word-row.ts';
import type { ConfirmationRecord, NewConfirmationRecord } from './tables.ts';

/** What is written of a party's word; its instants are the caller's. */
export type WrittenConfirmation = Omit<Confirmation, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly confirmations: readonly WrittenConfirmation[];
  readonly at: Date;
}

function toConfirmation(row: ConfirmationRecord): Confirmation {
  return Confirmation.parse({
    id: row.id,
    versionId: row.version_id,
    partyId: row.party_id,
    ...fromWordRow(row),
  });
}

function toRows(
  neighbourhoodId: NeighbourhoodId,
  { confirmations, at }: Written,
): NewConfirmationRecord[] {
  return confirmations.map((confirmation) => ({
    neighbourhood_id: neighbourhoodId,
    id: confirmation.id,
    version_id: confirmation.versionId,
    party_id: confirmation.partyId,
    ...toWordRow(confirmation, at),
  }));
}

export async function insertConfirmations(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'agreement_confirmation', toRows(neighbourhoodId, written));
}

export async function updateConfirmations(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'agreement_confirmation', {
    key: ['neighbourhood_id', 'id'],
    columns: ['party_id', ...writtenOver],
    rows: toRows(neighbourhoodId, written),
  });
}

/** The words on these versions, by the day on which they were given. */
export async function confirmationsOn(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  versions: readonly AgreementVersionId[],
): Promise<Confirmation[]> {
  const rows = await trx
    .selectFrom('agreement_confirmation')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('version_id', '=', anyOf(versions))
    .orderBy('given_on')
    .orderBy('id')
    .execute();
  return rows.map(toConfirmation);
}

/** The words of these parties on any version. */
export async function confirmationsOfParties(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  parties: readonly PartyId[],
): Promise<Confirmation[]> {
  const rows = await trx
    .selectFrom('agreement_confirmation')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('party_id', '=', anyOf(parties))
    .orderBy('id')
    .execute();
  return rows.map(toConfirmation);
}

export async function deleteConfirmations(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly ConfirmationId[],
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('agreement_confirmation')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}
