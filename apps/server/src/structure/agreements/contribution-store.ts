import type {
  AgreementId,
  ContributionId,
  NeighbourhoodId,
  PartyId,
} from '@augenhoehe/domain/contract';
import { Contribution } from '@augenhoehe/domain/structure';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { ContributionRecord, NewContributionRecord } from './tables.ts';

/** What is written of a contribution; its instants are the caller's. */
export type WrittenContribution = Omit<Contribution, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly contributions: readonly WrittenContribution[];
  readonly at: Date;
}

function toContribution(row: ContributionRecord): Contribution {
  return Contribution.parse({
    id: row.id,
    agreementId: row.agreement_id,
    partyId: row.party_id,
    form: row.form,
    what: row.what,
    amount: row.amount,
    dueOn: row.due_on,
    state: row.state,
    givenOn: row.given_on,
    note: row.note,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(
  neighbourhoodId: NeighbourhoodId,
  { contributions, at }: Written,
): NewContributionRecord[] {
  return contributions.map((contribution) => ({
    neighbourhood_id: neighbourhoodId,
    id: contribution.id,
    agreement_id: contribution.agreementId,
    party_id: contribution.partyId,
    form: contribution.form,
    what: contribution.what,
    amount: contribution.amount,
    due_on: contribution.dueOn,
    state: contribution.state,
    given_on: contribution.givenOn,
    note: contribution.note,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertContributions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'agreement_contribution', toRows(neighbourhoodId, written));
}

export async function updateContributions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'agreement_contribution', {
    key: ['neighbourhood_id', 'id'],
    columns: [
      'party_id',
      'form',
      'what',
      'amount',
      'due_on',
      'state',
      'given_on',
      'note',
      'updated_at',
    ],
    rows: toRows(neighbourhoodId, written),
  });
}

/** What was promised in these agreements: by the day, without a day last. */
export async function contributionsTo(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  agreements: readonly AgreementId[],
): Promise<Contribution[]> {
  const rows = await trx
    .selectFrom('agreement_contribution')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('agreement_id', '=', anyOf(agreements))
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();
  return rows.map(toContribution);
}

export async function contributionsOfParties(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  parties: readonly PartyId[],
): Promise<Contribution[]> {
  const rows = await trx
    .selectFrom('agreement_contribution')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('party_id', '=', anyOf(parties))
    .orderBy('id')
    .execute();
  return rows.map(toContribution);
}

export async function deleteContribution(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: ContributionId,
): Promise<void> {
  await trx
    .deleteFrom('agreement_contribution')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
