import type { ParamsOf, ReplyOf } from '@augenhoehe/domain/contract';
import type { withdrawStatement as contract } from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { openChange, type Work } from './change.ts';
import { knownTie, namesOfEnds } from './known-tie.ts';
import { requireSide } from './sides.ts';
import { updateTies, writtenTie } from './tie-store.ts';

export async function withdrawStatement(
  work: Work,
  { tieId, side }: ParamsOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const tie = await knownTie(work, tieId);
  requireSide(work.place, tie, side);
  const statements = tie.statements.filter((statement) => statement.side !== side);
  if (statements.length === tie.statements.length) throw new ProblemError(404, 'no-such-statement');
  if (statements.length === 0) throw new ProblemError(409, 'last-statement');
  const names = await namesOfEnds(work, tie);
  const changeSetId = await openChange(work, {
    kind: 'tie.statement-withdrawn',
    params: { ...names, type: tie.type, side },
  });
  const left = { id: tieId, facts: tie, statements };
  await updateTies(work.trx, work.place.neighbourhoodId, { ties: [left], at: work.at });
  return { changeSetId, tie: writtenTie(left) };
}
