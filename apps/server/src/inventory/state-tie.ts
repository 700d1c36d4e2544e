import type { BodyOf, ParamsOf, ReplyOf } from '@augenhoehe/domain/contract';
import type { stateTie as contract, TieStatement } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from './change.ts';
import { knownTie, namesOfEnds } from './known-tie.ts';
import { requireSide } from './sides.ts';
import { updateTies, writtenTie } from './tie-store.ts';

/** A side has one statement: the latest. */
export function withStatement(
  statements: readonly TieStatement[],
  statement: TieStatement,
): TieStatement[] {
  return [...statements.filter(({ side }) => side !== statement.side), statement];
}

export async function stateTie(
  work: Work,
  { tieId, side }: ParamsOf<typeof contract>,
  { level, formality, source }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const tie = await knownTie(work, tieId);
  requireSide(work.place, tie, side);
  const names = await namesOfEnds(work, tie);
  const changeSetId = await openChange(work, {
    kind: 'tie.stated',
    params: { ...names, type: tie.type, side },
  });
  const statement = {
    side,
    level,
    formality,
    source: source ?? '',
    statedAt: work.at.toISOString(),
  };
  const stated = { id: tieId, facts: tie, statements: withStatement(tie.statements, statement) };
  await updateTies(work.trx, work.place.neighbourhoodId, { ties: [stated], at: work.at });
  return { changeSetId, tie: writtenTie(stated) };
}
