import type { ActorFilters, VisibleActor } from '@augenhoehe/domain/inventory';
import { type ActorListQuery, wholeActors } from './actor-list.ts';
import { seatedViewOf } from './bodies/seated.ts';
import type { Work } from './change.ts';
import { figuresOf } from './figures.ts';
import { mayAskForStage } from './list-actors.ts';
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
  const view = seatedViewOf(work);
  const workingNotes = mayAskForStage(place, asked.stage !== undefined || sort === 'stage');
  const filters = await withWordsFound(work, asked);
  const { tiesByActor } = await figuresOf(work);
  const actors = await pagesOf((limit, offset) =>
    wholeActors(trx, place.neighbourhoodId, { filters, sort, direction, limit, offset, ...view }),
  );
  return actors.map((actor) => ({
    ...actor,
    stage: workingNotes ? actor.stage : null,
    notes: workingNotes ? actor.notes : null,
    tieCount: tiesByActor.get(actor.id) ?? 0,
  }));
}
