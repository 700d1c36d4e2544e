import { listSavedSearches, type SavedPage } from '@augenhoehe/domain/inventory';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function savedSearchesQuery(slug: string, page: SavedPage) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'saved-searches', page],
    queryFn: ({ signal }) => call(listSavedSearches, { params: { slug }, query: { page }, signal }),
  });
}
