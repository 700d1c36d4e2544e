import type { ExampleId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { Consent } from '@augenhoehe/domain/structure';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { fromWordRow, toWordRow, writtenOver } from '../party-word-row.ts';
import type { ConsentRecord, NewConsentRecord } from './tables.ts';

/** What is written of a party's word; its instants are the caller's. */
export type WrittenConsent = Omit<Consent, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly consents: readonly WrittenConsent[];
  readonly at: Date;
}

function toConsent(row: ConsentRecord): Consent {
  return Consent.parse({
    id: row.id,
    exampleId: row.example_id,
    partyId: row.party_id,
    textId: row.text_id,
    ...fromWordRow(row),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { consents, at }: Written): NewConsentRecord[] {
  return consents.map((consent) => ({
    neighbourhood_id: neighbourhoodId,
    id: consent.id,
    example_id: consent.exampleId,
    party_id: consent.partyId,
    text_id: consent.textId,
    ...toWordRow(consent, at),
  }));
}

export async function insertConsents(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'example_consent', toRows(neighbourhoodId, written));
}

export async function updateConsents(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'example_consent', {
    key: ['neighbourhood_id', 'id'],
    columns: ['text_id', ...writtenOver],
    rows: toRows(neighbourhoodId, written),
  });
}

/** The last word of each party on these examples, by the day on which it was given. */
export async function consentsTo(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  examples: readonly ExampleId[],
): Promise<Consent[]> {
  const rows = await trx
    .selectFrom('example_consent')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('example_id', '=', anyOf(examples))
    .orderBy('given_on')
    .orderBy('id')
    .execute();
  return rows.map(toConsent);
}
