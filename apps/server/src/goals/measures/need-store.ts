import type {
  ActorId,
  MeasureId,
  MeasureNeedId,
  NeighbourhoodId,
} from '@augenhoehe/domain/contract';
import { MeasureNeed, measuresAtMost, needsAtMost } from '@augenhoehe/domain/goals';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NeedRecord, NewNeedRecord } from './tables.ts';

/** What is written of a need; its instants are the caller's. */
export type WrittenNeed = Omit<MeasureNeed, 'createdAt' | 'updatedAt'>;

function toNeed(row: NeedRecord): MeasureNeed {
  return MeasureNeed.parse({
    id: row.id,
    measureId: row.measure_id,
    resource: row.resource,
    consent: row.consent,
    note: row.note,
    partnerId: row.partner_id,
    agreedOn: row.agreed_on,
    agreedBy: row.agreed_by,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRow(neighbourhoodId: NeighbourhoodId, need: WrittenNeed, at: Date): NewNeedRecord {
  return {
    neighbourhood_id: neighbourhoodId,
    id: need.id,
    measure_id: need.measureId,
    resource: need.resource,
    consent: need.consent,
    note: need.note,
    partner_id: need.partnerId,
    agreed_on: need.agreedOn,
    agreed_by: need.agreedBy,
    created_at: at,
    updated_at: at,
  };
}

interface Written {
  readonly needs: readonly WrittenNeed[];
  readonly at: Date;
}

export async function insertNeeds(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { needs, at }: Written,
): Promise<void> {
  const rows = needs.map((need) => toRow(neighbourhoodId, need, at));
  await insertRows(trx, 'measure_need', rows);
}

const columns: readonly (keyof NeedRecord)[] = [
  'note',
  'partner_id',
  'agreed_on',
  'agreed_by',
  'updated_at',
];

export async function updateNeeds(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { needs, at }: Written,
): Promise<void> {
  const rows = needs.map((need) => toRow(neighbourhoodId, need, at));
  await updateRows(trx, 'measure_need', { key: ['neighbourhood_id', 'id'], columns, rows });
}

/** What these measures take, in the order in which it was entered. */
export async function needsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  measures: readonly MeasureId[],
): Promise<MeasureNeed[]> {
  const rows = await trx
    .selectFrom('measure_need')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('measure_id', '=', anyOf(measures))
    .orderBy('created_at')
    .orderBy('id')
    .limit(measuresAtMost * needsAtMost)
    .execute();
  return rows.map(toNeed);
}

/** What any of these actors gives or is asked for, locked until the transaction ends. */
export async function lockNeedsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<MeasureNeed[]> {
  const rows = await trx
    .selectFrom('measure_need')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('partner_id', '=', anyOf(actors))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toNeed);
}

export async function deleteNeed(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: MeasureNeedId,
): Promise<void> {
  await trx
    .deleteFrom('measure_need')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
