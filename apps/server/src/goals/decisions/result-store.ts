import type { DecisionId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { StoredResult } from '@augenhoehe/domain/goals';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';

/** Once for each decision; a second one is refused by the database. */
export async function insertResult(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, outcome, winners, record, ballots, countedAt }: StoredResult,
): Promise<void> {
  await trx
    .insertInto('decision_result')
    .values({
      neighbourhood_id: neighbourhoodId,
      decision_id: decisionId,
      outcome,
      winners: JSON.stringify(winners),
      record: JSON.stringify(record),
      ballots,
      counted_at: new Date(countedAt),
    })
    .execute();
}

export async function resultsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisions: readonly DecisionId[],
): Promise<StoredResult[]> {
  const rows = await trx
    .selectFrom('decision_result')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', anyOf(decisions))
    .execute();
  return rows.map((row) =>
    StoredResult.parse({
      decisionId: row.decision_id,
      outcome: row.outcome,
      winners: row.winners,
      record: row.record,
      ballots: row.ballots,
      countedAt: row.counted_at.toISOString(),
    }),
  );
}
