import type { ActorId } from '@augenhoehe/domain/contract';
import { type ActorFilters, findActors, queryWords } from '@augenhoehe/domain/inventory';
import type { SqlActorFilters } from '../actor-filter.ts';
import type { Work } from '../change.ts';
import { searchedPlace } from './searched-place.ts';
import { seeingOf } from './seeing.ts';

/** Filters as SQL knows them: instead of words the actors that have all of them. */
export async function withWordsFound(
  work: Work,
  { q, ...filters }: ActorFilters,
): Promise<SqlActorFilters> {
  return { ...filters, found: q === undefined || q === '' ? null : await actorsWith(work, q) };
}

async function actorsWith(work: Work, q: string): Promise<readonly ActorId[]> {
  const place = await searchedPlace(work);
  const seeing = seeingOf(work.place, { actor: (id) => place.actor(id) });
  return findActors(place.index, queryWords(q), seeing)
    .actors.filter(({ missing }) => missing.length === 0)
    .map(({ id }) => id);
}
