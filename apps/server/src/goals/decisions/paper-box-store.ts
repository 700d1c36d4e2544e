import {
  type DecisionId,
  type NeighbourhoodId,
  PaperBoxId,
  PersonId,
  VoiceId,
} from '@augenhoehe/domain/contract';
import { UrnBallot } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import type { Trx } from '../../platform/database/schema.ts';

const PaperBox = z.object({
  id: PaperBoxId,
  /** In the order of their ids. */
  voices: z.array(VoiceId),
  /** In an order that says nothing but what they are. */
  ballots: z.array(UrnBallot),
  enteredBy: PersonId,
});
export type PaperBox = z.infer<typeof PaperBox>;

/** False where another box of this decision waits. */
export async function insertPaperBox(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, box }: { readonly decisionId: DecisionId; readonly box: PaperBox },
): Promise<boolean> {
  const row = await trx
    .insertInto('decision_paper_box')
    .values({
      neighbourhood_id: neighbourhoodId,
      decision_id: decisionId,
      id: box.id,
      voices: JSON.stringify(box.voices.toSorted()),
      ballots: JSON.stringify(box.ballots),
      entered_by: box.enteredBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The box that waits; `null`: none does. */
export async function paperBoxOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisionId: DecisionId,
): Promise<PaperBox | null> {
  const row = await trx
    .selectFrom('decision_paper_box')
    .select(['id', 'voices', 'ballots', 'entered_by as enteredBy'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .executeTakeFirst();
  return row === undefined ? null : PaperBox.parse(row);
}

export async function deletePaperBox(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisionId: DecisionId,
): Promise<void> {
  await trx
    .deleteFrom('decision_paper_box')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .execute();
}
