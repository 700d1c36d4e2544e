import { type ActorFilters, type VisibleActor, visibleActor } from '@augenhoehe/domain/inventory';
import { type ActorListQuery, wholeActors } from './actor-list.ts';
import type { Work } from './change.ts';
import { figuresOf } from './figures.ts';
import { requireStages } from './list-actors.ts';
import { lookingOf } from './looking.ts';
import { pagesOf } from './pages-of.ts';
import { withWordsFound } from './search/with-words-found.ts';

export interface SeenActor extends VisibleActor {
  readonly tieCount: number;
}

export interface ActorChoice extends Pick<ActorListQuery, 'sort' | 'direction'> {
  readonly filters: ActorFilters;
}

/** All actors that match, whole, in the order of the list and as far as the caller may see them. */
export async function actorsAsSeen(
  work: Work,
  { filters: asked, sort, direction }: ActorChoice,
): Promise<SeenActor[]> {
  const { trx, place } = work;
  requireStages(place, asked.stage !== undefined || sort === 'stage');
  const looking = lookingOf(work);
  const filters = await withWordsFound(work, asked);
  const { tiesByActor } = await figuresOf(work);
  const actors = await pagesOf((limit, offset) =>
    wholeActors(trx, place.neighbourhoodId, {
      filters,
      sort,
      direction,
      limit,
      offset,
      ...looking,
    }),
  );
  return actors.map((actor) => ({
    ...visibleActor(looking.viewer, actor),
    tieCount: tiesByActor.get(actor.id) ?? 0,
  }));
}
