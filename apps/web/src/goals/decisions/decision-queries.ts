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
  });
}

export function standingProxiesQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'standing-proxies'],
    queryFn: ({ signal }) => call(listStandingProxies, { params: { slug }, signal }),
  });
}

/** Votes are no changes that others hear of, least of all secret ones: the screen asks again. */
const roomAskedEveryMs = 3000;

export function roomQuery(slug: string, decisionId: DecisionId) {
  return queryOptions({
    queryKey: [...decisionKey(slug, decisionId), 'room'],
    queryFn: ({ signal }) => call(showRoom, { params: { slug, decisionId }, signal }),
    refetchInterval: roomAskedEveryMs,
  });
}
