import { dayInGermany, type GoalId, type NeighbourhoodId } from '@augenhoehe/domain/contract';
import {
  type Decision,
  type StoredResult,
  type TellableGoal,
  valuesAtMost,
} from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/schema.ts';
import { toDecision } from '../decisions/decision-store.ts';
import { winnersInWords } from '../decisions/result-shown.ts';
import { resultsOf } from '../decisions/result-store.ts';
import { isShared } from './tellable-store.ts';

interface Asked {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly ids: readonly GoalId[];
}

type Told = TellableGoal['decisions'][number];

function toldOf(decision: Decision, result: StoredResult | undefined): Told {
  const { question, method, outcome, closesAt, updatedAt } = decision;
  return {
    question,
    method,
    outcome: result?.outcome ?? null,
    winners: winnersInWords(decision, result),
    statement: outcome?.statement ?? '',
    on: dayInGermany(new Date(closesAt ?? updatedAt)),
  };
}

/** What was decided about these goals and put into words by people; by goal, the first first. */
export async function decidedAbout(
  trx: Trx,
  { neighbourhoodId, ids }: Asked,
): Promise<ReadonlyMap<string, readonly Told[]>> {
  const rows = await trx
    .selectFrom('decision')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(sql<boolean>`goal_id = any(${ids}::uuid[])`)
    .where('state', '=', 'closed')
    .where('outcome', 'is not', null)
    .where(isShared('decision'))
    .orderBy('closes_at')
    .orderBy('id')
    .limit(valuesAtMost)
    .execute();
  const decisions = rows.map(toDecision);
  const results = new Map(
    (
      await resultsOf(
        trx,
        neighbourhoodId,
        decisions.map(({ id }) => id),
      )
    ).map((result) => [result.decisionId, result]),
  );
  return new Map(
    [...Map.groupBy(decisions, ({ goalId }) => goalId ?? '')].map(([goalId, ofGoal]) => [
      goalId,
      ofGoal.map((decision) => toldOf(decision, results.get(decision.id))),
    ]),
  );
}
