import { listActors, listTies } from '@augenhoehe/domain/inventory';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';
import { type ActorSearch, filtersOf, type TieSearch } from '../inventory/index.ts';

/** How many actors the file will have, of how many. */
export function exportedActorsQuery(slug: string, search: ActorSearch) {
  const filters = filtersOf(search);
  return queryOptions({
    queryKey: [...placeKey(slug), 'exported-actors', filters],
    queryFn: ({ signal }) =>
      call(listActors, { params: { slug }, query: { ...filters, limit: 1 }, signal }),
  });
}

export function exportedTiesQuery(slug: string, search: TieSearch) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'exported-ties', search],
    queryFn: ({ signal }) =>
      call(listTies, { params: { slug }, query: { ...search, limit: 1 }, signal }),
  });
}
