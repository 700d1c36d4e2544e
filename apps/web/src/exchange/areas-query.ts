import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';
import { listAreas } from '@augenhoehe/domain/inventory';
import { queryOptions } from '@tanstack/react-query';

/** The same key as in the inventory: whoever came from there has the areas already. */
export function areasQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'areas'],
    queryFn: ({ signal }) => call(listAreas, { params: { slug }, signal }),
  });
}
