import type { DecisionId, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { ObjectionTest } from '@augenhoehe/domain/goals';
import type { Trx } from '../../platform/database/schema.ts';

export async function objectionTestsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisionId: DecisionId,
): Promise<ObjectionTest[]> {
  return await trx
    .selectFrom('decision_objection_test')
    .select(['ballot_id as ballotId', 'tested', 'holds', 'result'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .execute();
}

/** What was found before of the same objection gives way. */
export async function putObjectionTest(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    decisionId,
    personId,
    at,
    test,
  }: {
    readonly decisionId: DecisionId;
    readonly personId: PersonId;
    readonly at: Date;
    readonly test: ObjectionTest;
  },
): Promise<void> {
  const { ballotId, tested, holds, result } = test;
  const found = { tested, holds, result, person_id: personId, at };
  await trx
    .insertInto('decision_objection_test')
    .values({
      neighbourhood_id: neighbourhoodId,
      ballot_id: ballotId,
      decision_id: decisionId,
      ...found,
    })
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'ballot_id']).doUpdateSet(found),
    )
    .execute();
}
