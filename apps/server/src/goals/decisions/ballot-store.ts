import type { BallotId, DecisionId, NeighbourhoodId, VoiceId } from '@augenhoehe/domain/contract';
import { Ballot } from '@augenhoehe/domain/goals';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { BallotRow } from './tables.ts';

function toBallot(row: BallotRow): Ballot {
  return Ballot.parse({
    id: row.id,
    decisionId: row.decision_id,
    voiceId: row.voice_id,
    number: row.number,
    textVersion: row.text_version,
    round: row.round,
    state: row.state,
    values: row.values ?? undefined,
    remarks: row.remarks,
    way: row.way,
    holderId: row.holder_id,
    personId: row.person_id,
    standing: row.standing,
    castAt: row.cast_at.toISOString(),
  });
}

/** Adds to the log; what was cast before stays in it. */
export async function insertBallots(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ballots: readonly Omit<Ballot, 'number'>[],
): Promise<void> {
  if (ballots.length === 0) return;
  await trx
    .insertInto('decision_ballot')
    .values(
      ballots.map((ballot) => ({
        neighbourhood_id: neighbourhoodId,
        id: ballot.id,
        decision_id: ballot.decisionId,
        voice_id: ballot.voiceId,
        text_version: ballot.textVersion,
        round: ballot.round,
        state: ballot.state,
        values: ballot.values === undefined ? null : JSON.stringify(ballot.values),
        remarks: JSON.stringify(ballot.remarks),
        way: ballot.way,
        holder_id: ballot.holderId,
        person_id: ballot.personId,
        standing: ballot.standing,
        settled_by: null,
        cast_at: new Date(ballot.castAt),
      })),
    )
    .execute();
}

/** The whole log of a decision, as it was cast. */
export async function ballotsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisionId: DecisionId,
): Promise<Ballot[]> {
  const rows = await trx
    .selectFrom('decision_ballot')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .orderBy('number')
    .execute();
  return rows.map(toBallot);
}

/** The log of some voices of a decision. */
export async function ballotsOfVoices(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, voices }: { readonly decisionId: DecisionId; readonly voices: readonly VoiceId[] },
): Promise<Ballot[]> {
  const rows = await trx
    .selectFrom('decision_ballot')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .where('voice_id', '=', anyOf(voices))
    .orderBy('number')
    .execute();
  return rows.map(toBallot);
}

export async function settleEntered(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    ids,
    standing,
    personId,
  }: {
    readonly ids: readonly BallotId[];
    readonly standing: 'counts' | 'refused';
    /** Who compared it; `null`: nobody, as another entry took its place or it was taken back. */
    readonly personId: Ballot['personId'];
  },
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('decision_ballot')
    .set({ standing, settled_by: personId })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .execute();
}

/** Whether anybody has voted with their name. */
export async function hasNamedBallots(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisionId: DecisionId,
): Promise<boolean> {
  const row = await trx
    .selectFrom('decision_ballot')
    .select('id')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
