import type { DecisionId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { Decision, DecisionRules } from '@augenhoehe/domain/goals';
import { insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { DecisionRecordRow, NewDecisionRow } from './tables.ts';

/** What is written of a decision; its instants are the caller's. */
export type WrittenDecision = Omit<Decision, 'createdAt' | 'updatedAt'>;

const StoredRules = DecisionRules.omit({ bodyId: true, cooperationId: true, goalId: true });

export function toDecision(row: DecisionRecordRow): Decision {
  return Decision.parse({
    ...StoredRules.parse(row.rules),
    id: row.id,
    options: row.options,
    electorate: row.electorate,
    bodyId: row.body_id,
    cooperationId: row.cooperation_id,
    goalId: row.goal_id,
    state: row.state,
    opensAt: row.opens_at?.toISOString() ?? null,
    closesAt: row.closes_at?.toISOString() ?? null,
    version: row.version,
    textVersion: row.text_version,
    phase: row.phase,
    round: row.round,
    stateReason: row.state_reason,
    formerTexts: row.former_texts,
    events: row.events,
    outcome: row.outcome,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRow(
  neighbourhoodId: NeighbourhoodId,
  decision: WrittenDecision,
  at: Date,
): NewDecisionRow {
  return {
    neighbourhood_id: neighbourhoodId,
    id: decision.id,
    rules: StoredRules.parse(decision),
    options: decision.options,
    electorate: decision.electorate,
    body_id: decision.bodyId,
    cooperation_id: decision.cooperationId,
    goal_id: decision.goalId,
    state: decision.state,
    opens_at: decision.opensAt === null ? null : new Date(decision.opensAt),
    closes_at: decision.closesAt === null ? null : new Date(decision.closesAt),
    version: decision.version,
    text_version: decision.textVersion,
    phase: decision.phase,
    round: decision.round,
    state_reason: decision.stateReason,
    former_texts: decision.formerTexts,
    events: decision.events,
    outcome: decision.outcome,
    created_at: at,
    updated_at: at,
  };
}

export async function insertDecisions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisions, at }: { readonly decisions: readonly WrittenDecision[]; readonly at: Date },
): Promise<void> {
  await insertRows(
    trx,
    'decision',
    decisions.map((decision) => toRow(neighbourhoodId, decision, at)),
  );
}

/** Raises its version. */
export async function updateDecisions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisions, at }: { readonly decisions: readonly WrittenDecision[]; readonly at: Date },
): Promise<void> {
  await updateRows(trx, 'decision', {
    key: ['neighbourhood_id', 'id'],
    columns: [
      'rules',
      'options',
      'electorate',
      'body_id',
      'cooperation_id',
      'goal_id',
      'state',
      'opens_at',
      'closes_at',
      'version',
      'text_version',
      'phase',
      'round',
      'state_reason',
      'former_texts',
      'events',
      'outcome',
      'updated_at',
    ],
    rows: decisions.map((decision) =>
      toRow(neighbourhoodId, { ...decision, version: decision.version + 1 }, at),
    ),
  });
}

/** How somebody holds a decision: to look, beside others who vote, or alone. */
export type Hold = 'look' | 'share' | 'alone';

export async function decisionById(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, hold }: { readonly id: DecisionId; readonly hold: Hold },
): Promise<Decision | null> {
  const row = await trx
    .selectFrom('decision')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .$if(hold === 'share', (query) => query.forShare())
    .$if(hold === 'alone', (query) => query.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : toDecision(row);
}
