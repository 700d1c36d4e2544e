import type { AreaId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  fold,
  type removeArea as removal,
  type renameArea as renaming,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { areasWithBoundaries, deleteArea } from './area-store.ts';
import { openChange, type Work } from './change.ts';

async function knownArea(work: Work, id: AreaId) {
  const areas = await areasWithBoundaries(work.trx, work.place.neighbourhoodId);
  const area = areas.find((candidate) => candidate.id === id);
  if (area === undefined) throw new ProblemError(404, 'no-such-area');
  return { area, others: areas.filter((candidate) => candidate.id !== id) };
}

export async function renameArea(
  work: Work,
  id: AreaId,
  { name }: BodyOf<typeof renaming>,
): Promise<ReplyOf<typeof renaming>> {
  const { area, others } = await knownArea(work, id);
  if (others.some((other) => fold(other.name) === fold(name))) {
    throw new ProblemError(409, 'area-known', { name });
  }
  const changeSetId = await openChange(work, {
    kind: 'area.renamed',
    params: { from: area.name, to: name },
  });
  await work.trx
    .updateTable('area')
    .set({ name, sort_key: fold(name) })
    .where('neighbourhood_id', '=', work.place.neighbourhoodId)
    .where('id', '=', id)
    .execute();
  return { changeSetId };
}

export async function removeArea(work: Work, id: AreaId): Promise<ReplyOf<typeof removal>> {
  const { area } = await knownArea(work, id);
  const changeSetId = await openChange(work, { kind: 'area.removed', params: { name: area.name } });
  await deleteArea(work.trx, work.place.neighbourhoodId, id);
  return { changeSetId };
}
