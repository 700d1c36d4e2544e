import type { DecisionId, QueryOf } from '@augenhoehe/domain/contract';
import {
  listDecisions,
  listStandingProxies,
  showDecision,
  showRoom,
} from '@augenhoehe/domain/goals';
import { type QueryKey, queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';
import { roomAskedAfterMs } from './room/room-asking.ts';

/** Of one body, cooperation or goal, or those from which an entry followed. */
export type DecisionsOf = Omit<QueryOf<typeof listDecisions>, 'state'>;

export function decisionsQuery(slug: string, of: DecisionsOf = {}) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'decisions', of],
    queryFn: ({ signal }) => call(listDecisions, { params: { slug }, query: of, signal }),
  });
}

export function decisionKey(slug: string, decisionId: DecisionId): QueryKey {
  return [...placeKey(slug), 'decision', decisionId];
}

export function decisionQuery(slug: string, decisionId: DecisionId) {
  return queryOptions({
    queryKey: [...decisionKey(slug, decisionId), 'sheet'],
    queryFn: ({ signal }) => call(showDecision, { params: { slug, decisionId }, signal }),
    // Nobody is told of votes: what is known may be old at any time.
    staleTime: 0,
  });
}

export function standingProxiesQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'standing-proxies'],
    queryFn: ({ signal }) => call(listStandingProxies, { params: { slug }, signal }),
  });
}

export function roomQuery(slug: string, decisionId: DecisionId) {
  return queryOptions({
    queryKey: [...decisionKey(slug, decisionId), 'room'],
    queryFn: ({ signal }) => call(showRoom, { params: { slug, decisionId }, signal }),
    refetchInterval: ({ state: { data, status, dataUpdatedAt } }) =>
      roomAskedAfterMs({
        isOver: data !== undefined && data.state !== 'open',
        silentMs: status === 'error' ? Date.now() - dataUpdatedAt : 0,
      }),
  });
}
