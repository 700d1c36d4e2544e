import { readSession, showNeighbourhood } from '@augenhoehe/domain/access';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api.ts';

/** Who is signed in, and where they belong. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call(readSession, { signal }),
  staleTime: 60_000,
});

/** Everything of a neighbourhood is kept under this key, so that a change there can refresh it all. */
export function placeKey(slug: string): readonly ['place', string] {
  return ['place', slug];
}

/** The neighbourhood, and what the reader may do in it. */
export function placeQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'facts'],
    queryFn: ({ signal }) => call(showNeighbourhood, { params: { slug }, signal }),
    staleTime: 60_000,
  });
}
