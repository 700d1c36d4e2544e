import { may } from '@augenhoehe/domain/access';
import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import { mostActorsOnMap, type showMap as contract } from '@augenhoehe/domain/inventory';
import { countActors } from '../actor-list.ts';
import { toPosition } from '../actor-row.ts';
import { seatedViewOf } from '../bodies/seated.ts';
import type { Work } from '../change.ts';
import { figuresOf } from '../figures.ts';
import { mayAskForStage, permissionsOfList } from '../list-actors.ts';
import { withWordsFound } from '../search/with-words-found.ts';
import { actorsForMap } from './map-store.ts';

export async function showMap(
  work: Work,
  asked: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const workingNotes = mayAskForStage(place, asked.stage !== undefined);
  const filters = await withWordsFound(work, asked);
  const query = { filters, ...seatedViewOf(work), limit: mostActorsOnMap };
  const rows = await actorsForMap(trx, place.neighbourhoodId, query);
  const counts = await countActors(trx, place.neighbourhoodId, query);
  const figures = await figuresOf(work);
  return {
    actors: rows.map((row) => ({
      ...row,
      stage: workingNotes ? row.stage : null,
      position: toPosition(row),
      confirmedAt: row.confirmedAt?.toISOString() ?? null,
      mayEdit: may(place.member, 'actor.edit', [row.id]),
    })),
    ...counts,
    total: figures.actors,
    can: permissionsOfList(place),
  };
}
