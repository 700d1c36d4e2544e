import type { AgreementId, CooperationId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { Agreement, agreementsAtMost } from '@augenhoehe/domain/structure';
import { type RawBuilder, sql } from 'kysely';
import { insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { AgreementRecord, NewAgreementRecord } from './tables.ts';

/** What is written of an agreement; its instants are the caller's. */
export type WrittenAgreement = Omit<Agreement, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly agreements: readonly WrittenAgreement[];
  readonly at: Date;
}

function toAgreement(row: AgreementRecord): Agreement {
  return Agreement.parse({
    id: row.id,
    cooperationId: row.cooperation_id,
    form: row.form,
    state: row.state,
    stateReason: row.state_reason,
    stateUntil: row.state_until,
    handover: row.handover,
    archived: row.archived,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(
  neighbourhoodId: NeighbourhoodId,
  { agreements, at }: Written,
): NewAgreementRecord[] {
  return agreements.map((agreement) => ({
    neighbourhood_id: neighbourhoodId,
    id: agreement.id,
    cooperation_id: agreement.cooperationId,
    form: agreement.form,
    state: agreement.state,
    state_reason: agreement.stateReason,
    state_until: agreement.stateUntil,
    handover: agreement.handover,
    archived: agreement.archived,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertAgreements(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'agreement', toRows(neighbourhoodId, written));
}

export async function updateAgreements(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'agreement', {
    key: ['neighbourhood_id', 'id'],
    columns: ['state', 'state_reason', 'state_until', 'handover', 'archived', 'updated_at'],
    rows: toRows(neighbourhoodId, written),
  });
}

/** The agreements of which this holds, the oldest first. */
export async function agreementsWhere(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  condition: RawBuilder<boolean>,
): Promise<Agreement[]> {
  const rows = await trx
    .selectFrom('agreement')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(condition)
    .orderBy('created_at')
    .orderBy('id')
    .limit(agreementsAtMost)
    .execute();
  return rows.map(toAgreement);
}

export function ofCooperation(id: CooperationId): RawBuilder<boolean> {
  return sql<boolean>`cooperation_id = ${id}`;
}

/** Those of the cooperation with a version that waits for the words of its parties. */
export function waitingIn(id: CooperationId): RawBuilder<boolean> {
  return sql<boolean>`cooperation_id = ${id} and exists (
    select from agreement_version as version
    where version.neighbourhood_id = agreement.neighbourhood_id
      and version.agreement_id = agreement.id and version.state = 'open')`;
}

export async function agreementById(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: AgreementId,
): Promise<Agreement | null> {
  const row = await trx
    .selectFrom('agreement')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toAgreement(row);
}

/** Locked until the transaction ends: its versions and the words on them are changed one after the other. */
export async function lockAgreement(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: AgreementId,
): Promise<Agreement | null> {
  const row = await trx
    .selectFrom('agreement')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toAgreement(row);
}

export async function countAgreements(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<number> {
  const { count } = await trx
    .selectFrom('agreement')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Removes an agreement with its versions, the words on them, and its contributions. */
export async function deleteAgreement(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: AgreementId,
): Promise<void> {
  await sql`
    delete from agreement_confirmation where neighbourhood_id = ${neighbourhoodId} and version_id in (
      select id from agreement_version
      where neighbourhood_id = ${neighbourhoodId} and agreement_id = ${id})`.execute(trx);
  for (const table of ['agreement_contribution', 'agreement_version'] as const) {
    await trx
      .deleteFrom(table)
      .where('neighbourhood_id', '=', neighbourhoodId)
      .where('agreement_id', '=', id)
      .execute();
  }
  await trx
    .deleteFrom('agreement')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
