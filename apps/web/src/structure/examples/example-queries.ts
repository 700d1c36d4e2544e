import type { CooperationId, ExampleId } from '@augenhoehe/domain/contract';
import { listExamples, readPublishedExample, showExample } from '@augenhoehe/domain/structure';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function examplesQuery(slug: string, cooperation?: CooperationId) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'examples', { cooperation }],
    queryFn: ({ signal }) =>
      call(listExamples, { params: { slug }, query: { cooperation }, signal }),
  });
}

export function exampleQuery(slug: string, cooperationId: CooperationId) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'example', cooperationId],
    queryFn: ({ signal }) => call(showExample, { params: { slug, cooperationId }, signal }),
  });
}

/** Never from memory: what was taken back is gone. */
export function publishedExampleQuery(exampleId: ExampleId) {
  return queryOptions({
    queryKey: ['published-example', exampleId],
    queryFn: ({ signal }) => call(readPublishedExample, { params: { exampleId }, signal }),
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
}
