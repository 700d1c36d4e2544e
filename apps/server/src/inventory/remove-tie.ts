import type { ReplyOf, TieId } from '@augenhoehe/domain/contract';
import type { removeTie as contract } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from './change.ts';
import { knownTie, namesOfEnds } from './known-tie.ts';
import { deleteTies } from './tie-store.ts';

export async function removeTie(work: Work, id: TieId): Promise<ReplyOf<typeof contract>> {
  const tie = await knownTie(work, id);
  const names = await namesOfEnds(work, tie);
  const changeSetId = await openChange(work, {
    kind: 'tie.removed',
    params: { ...names, type: tie.type },
  });
  await deleteTies(work.trx, work.place.neighbourhoodId, [id]);
  return { changeSetId };
}
