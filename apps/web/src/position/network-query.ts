import { readNetwork, unpackNetwork } from '@augenhoehe/domain/position';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';

export function networkQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'network'],
    queryFn: async ({ signal }) =>
      unpackNetwork(await call(readNetwork, { params: { slug }, signal })),
  });
}
