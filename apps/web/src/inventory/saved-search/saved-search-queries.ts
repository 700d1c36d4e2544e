import { listSavedSearches } from '@augenhoehe/domain/inventory';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function savedSearchesQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'saved-searches'],
    queryFn: ({ signal }) => call(listSavedSearches, { params: { slug }, signal }),
  });
}
