import { type SearchFilters, searchNeighbourhood } from '@augenhoehe/domain/inventory';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export interface SearchQuestion extends SearchFilters {
  readonly q?: string | undefined;
  readonly limit?: number;
}

export function searchQuery(slug: string, { q = '', ...question }: SearchQuestion) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'search', q, question],
    queryFn: ({ signal }) =>
      call(searchNeighbourhood, { params: { slug }, query: { q, ...question }, signal }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });
}
