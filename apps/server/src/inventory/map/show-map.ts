import { may } from '@augenhoehe/domain/access';
import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import { mostActorsOnMap, type showMap as contract } from '@augenhoehe/domain/inventory';
import { countActors } from '../actor-list.ts';
import { toPosition } from '../actor-row.ts';
import type { Work } from '../change.ts';
import { figuresOf } from '../figures.ts';
import { permissionsOfList, requireStages } from '../list-actors.ts';
import { lookingOf } from '../looking.ts';
import { withWordsFound } from '../search/with-words-found.ts';
import { visibleRow } from '../visibility/visible-row.ts';
import { actorsForMap } from './map-store.ts';

export async function showMap(
  work: Work,
  asked: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  requireStages(place, asked.stage !== undefined);
  const looking = lookingOf(work);
  const filters = await withWordsFound(work, asked);
  const query = { filters, ...looking, limit: mostActorsOnMap };
  const rows = await actorsForMap(trx, place.neighbourhoodId, query);
  const counts = await countActors(trx, place.neighbourhoodId, query);
  const figures = await figuresOf(work);
  return {
    actors: rows.map(({ latitude, longitude, ...row }) => ({
      ...visibleRow(looking.viewer, { ...row, position: toPosition({ latitude, longitude }) }),
      mayEdit: may(place.member, 'actor.edit', [row.id]),
    })),
    ...counts,
    total: figures.actors,
    can: permissionsOfList(place),
  };
}
