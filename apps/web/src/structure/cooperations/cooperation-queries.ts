import { listCooperations } from '@augenhoehe/domain/structure';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function cooperationsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'cooperations'],
    queryFn: ({ signal }) => call(listCooperations, { params: { slug }, signal }),
  });
}
