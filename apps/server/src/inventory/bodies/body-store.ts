import type { SharedVisibility } from '@augenhoehe/domain/access';
import type { BodyId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  bodiesAtMost,
  Body,
  type BodyFacts,
  fold,
  type Provenance,
} from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { BodyRecord, NewBodyRecord } from './tables.ts';

export interface NewBody {
  readonly id: BodyId;
  readonly facts: BodyFacts;
  readonly provenance: Provenance;
}

interface Written {
  readonly bodies: readonly NewBody[];
  readonly at: Date;
}

export async function insertBodies(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'body', toRows(neighbourhoodId, written));
}

export async function updateBody(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { body, at }: { readonly body: NewBody; readonly at: Date },
): Promise<void> {
  await updateRows(trx, 'body', {
    key: ['neighbourhood_id', 'id'],
    columns: [
      'name',
      'sort_key',
      'type',
      'purpose',
      'fields',
      'basis',
      'rhythm',
      'meetings_per_year',
      'last_met_on',
      'last_minutes_on',
      'decided_by',
      'decider_id',
      'decision_rule',
      'decides',
      'voters',
      'chair_id',
      'chair_text',
      'neutrality',
      'admission',
      'admission_rule',
      'exit_rule',
      'closed_reason',
      'visibility',
      'note',
      'provenance',
      'updated_at',
    ],
    rows: toRows(neighbourhoodId, { bodies: [body], at }),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { bodies, at }: Written): NewBodyRecord[] {
  return bodies.map(({ id, facts, provenance }) => ({
    neighbourhood_id: neighbourhoodId,
    id,
    name: facts.name,
    sort_key: fold(facts.name),
    type: facts.type,
    purpose: facts.purpose,
    fields: facts.fields,
    basis: facts.basis,
    rhythm: facts.rhythm,
    meetings_per_year: facts.meetingsPerYear,
    last_met_on: facts.lastMetOn,
    last_minutes_on: facts.lastMinutesOn,
    decided_by: facts.decidedBy,
    decider_id: facts.deciderId,
    decision_rule: facts.decisionRule,
    decides: facts.decides,
    voters: facts.voters,
    chair_id: facts.chairId,
    chair_text: facts.chairText,
    neutrality: facts.neutrality,
    admission: facts.admission,
    admission_rule: facts.admissionRule,
    exit_rule: facts.exitRule,
    closed_reason: facts.closedReason,
    visibility: facts.visibility,
    note: facts.note,
    provenance,
    created_at: at,
    updated_at: at,
  }));
}

function toBody(row: BodyRecord): Body {
  return Body.parse({
    id: row.id,
    name: row.name,
    type: row.type,
    purpose: row.purpose,
    fields: row.fields,
    basis: row.basis,
    rhythm: row.rhythm,
    meetingsPerYear: row.meetings_per_year,
    lastMetOn: row.last_met_on,
    lastMinutesOn: row.last_minutes_on,
    decidedBy: row.decided_by,
    deciderId: row.decider_id,
    decisionRule: row.decision_rule,
    decides: row.decides,
    voters: row.voters,
    chairId: row.chair_id,
    chairText: row.chair_text,
    neutrality: row.neutrality,
    admission: row.admission,
    admissionRule: row.admission_rule,
    exitRule: row.exit_rule,
    closedReason: row.closed_reason,
    visibility: row.visibility,
    note: row.note,
    provenance: row.provenance,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

/** The bodies of these levels of visibility, by name. */
export async function bodiesVisible(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  visible: readonly SharedVisibility[],
): Promise<Body[]> {
  const rows = await trx
    .selectFrom('body')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(sql<boolean>`visibility = any(${visible}::text[])`)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(bodiesAtMost)
    .execute();
  return rows.map(toBody);
}

/** The bodies, locked until the transaction ends: their seats are changed one after the other. */
export async function lockBodies(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly BodyId[],
): Promise<Body[]> {
  const rows = await trx
    .selectFrom('body')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toBody);
}

/** Removes a body with its seats; the actors stay. */
export async function deleteBody(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: BodyId,
): Promise<void> {
  await trx
    .deleteFrom('body_seat')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('body_id', '=', id)
    .execute();
  await trx
    .deleteFrom('body')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
