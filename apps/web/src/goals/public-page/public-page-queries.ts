import type { GoalId } from '@augenhoehe/domain/contract';
import { previewPublicGoal, readPublicPage, showPublicPage } from '@augenhoehe/domain/goals';
import { type QueryKey, queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

function pageKey(slug: string): QueryKey {
  return [...placeKey(slug), 'public-page'];
}

export function publicPageQuery(slug: string) {
  return queryOptions({
    queryKey: [...pageKey(slug), 'sheet'],
    queryFn: ({ signal }) => call(showPublicPage, { params: { slug }, signal }),
  });
}

/** As it would read now: never from memory, as it is read before something becomes public. */
export function previewQuery(slug: string, goalId: GoalId) {
  return queryOptions({
    queryKey: [...pageKey(slug), goalId],
    queryFn: ({ signal }) => call(previewPublicGoal, { params: { slug, goalId }, signal }),
    gcTime: 0,
    staleTime: 0,
  });
}

/** What everybody reads; never from memory: what was taken back is gone. */
export function readPublicPageQuery(slug: string) {
  return queryOptions({
    queryKey: ['public-page', slug],
    queryFn: ({ signal }) => call(readPublicPage, { params: { slug }, signal }),
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
}
