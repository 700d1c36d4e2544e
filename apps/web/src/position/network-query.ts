import {
  type Network,
  networkWithoutTie,
  networkWithTie,
  readNetwork,
  unpackNetwork,
} from '@augenhoehe/domain/position';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import type { Written } from '../app/follow-written.ts';
import { placeKey } from '../app/session-query.ts';

function networkKey(slug: string) {
  return [...placeKey(slug), 'network'] as const;
}

function networkAfter(network: Network, written: Written): Network {
  return 'tie' in written
    ? networkWithTie(network, written.tie)
    : networkWithoutTie(network, written.removedTie);
}

export function networkQuery(slug: string) {
  return queryOptions({
    queryKey: networkKey(slug),
    queryFn: async ({ signal }) =>
      unpackNetwork(await call(readNetwork, { params: { slug }, signal })),
    meta: {
      follow: (queryClient: QueryClient, written: Written) =>
        queryClient.setQueryData<Network>(networkKey(slug), (kept) =>
          kept === undefined ? undefined : networkAfter(kept, written),
        ),
    },
  });
}
