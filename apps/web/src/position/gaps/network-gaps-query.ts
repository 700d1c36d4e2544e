import { showNetworkGaps } from '@augenhoehe/domain/position';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function networkGapsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'network-gaps'],
    queryFn: ({ signal }) => call(showNetworkGaps, { params: { slug }, signal }),
  });
}
