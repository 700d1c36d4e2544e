import { listApproaches } from '@augenhoehe/domain/contacts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';
import type { ApproachSearch } from './approach-search.ts';

export function approachesQuery(slug: string, { whose, state, stage }: ApproachSearch) {
  const query = {
    whose: whose ?? 'mine',
    state: state ?? 'open',
    ...(stage === undefined || stage.length === 0 ? {} : { stage: stage.join(',') }),
  } as const;
  return queryOptions({
    queryKey: [...placeKey(slug), 'approaches', query],
    queryFn: ({ signal }) => call(listApproaches, { params: { slug }, query, signal }),
  });
}

/** All to one actor, settled ones too. */
export function approachesToQuery(slug: string, actor: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'approaches', { actor }],
    queryFn: ({ signal }) => call(listApproaches, { params: { slug }, query: { actor }, signal }),
  });
}
