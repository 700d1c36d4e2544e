import { listCooperations, showCooperation } from '@augenhoehe/domain/structure';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function cooperationsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'cooperations'],
    queryFn: ({ signal }) => call(listCooperations, { params: { slug }, signal }),
  });
}

/** Those in which one actor takes part or took part. */
export function cooperationsOfQuery(slug: string, actor: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'cooperations', { actor }],
    queryFn: ({ signal }) => call(listCooperations, { params: { slug }, query: { actor }, signal }),
  });
}

export function cooperationQuery(slug: string, cooperationId: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'cooperation', cooperationId],
    queryFn: ({ signal }) => call(showCooperation, { params: { slug, cooperationId }, signal }),
  });
}
