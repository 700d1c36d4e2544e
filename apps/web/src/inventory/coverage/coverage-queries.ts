import {
  type CoverageQuery,
  listGaps,
  listStocktaking,
  showConfirmation,
  showCoverage,
} from '@augenhoehe/domain/inventory';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';
import type { CoverageSearch } from './coverage-search.ts';

export function queryOf({ columns, area }: CoverageSearch): CoverageQuery {
  return { columns: columns ?? 'target', ...(area === undefined ? {} : { area }) };
}

export function coverageQuery(slug: string, search: CoverageSearch) {
  const query = queryOf(search);
  return queryOptions({
    queryKey: [...placeKey(slug), 'coverage', query],
    queryFn: ({ signal }) => call(showCoverage, { params: { slug }, query, signal }),
  });
}

export function gapsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'gaps'],
    queryFn: ({ signal }) => call(listGaps, { params: { slug }, signal }),
  });
}

export function confirmationQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'confirmation'],
    queryFn: ({ signal }) => call(showConfirmation, { params: { slug }, signal }),
  });
}

export function stocktakingQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'stocktaking'],
    queryFn: ({ signal }) => call(listStocktaking, { params: { slug }, signal }),
  });
}
