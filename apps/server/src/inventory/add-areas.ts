import { AreaId, type BodyOf, type ReplyOf } from '@augenhoehe/domain/contract';
import { type addAreas as contract, fold } from '@augenhoehe/domain/inventory';
import { areasWithBoundaries, insertAreas, type NewArea, updateAreas } from './area-store.ts';
import { openChange, type Work } from './change.ts';

/** Adds areas; one that is known by name gets the new outline and keeps its actors. */
export async function addAreas(
  work: Work,
  { areas: drafts }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const known = await areasWithBoundaries(trx, place.neighbourhoodId);
  const ids = new Map(known.map((area) => [fold(area.name), area.id]));
  const wanted = new Map(drafts.map((draft) => [fold(draft.name), draft]));
  const added: NewArea[] = [];
  const updated: NewArea[] = [];
  for (const [key, draft] of wanted) {
    const id = ids.get(key);
    if (id === undefined) added.push({ ...draft, id: AreaId.parse(work.newId()) });
    else if (draft.boundary !== null) updated.push({ ...draft, id });
  }
  const counts = { added: added.length, updated: updated.length };
  const changeSetId = await openChange(work, { kind: 'areas.added', params: counts });
  await insertAreas(trx, place.neighbourhoodId, added);
  await updateAreas(trx, place.neighbourhoodId, updated);
  return { changeSetId, ...counts };
}
