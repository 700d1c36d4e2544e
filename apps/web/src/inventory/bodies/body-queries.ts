import { listBodies, showBody, showSeating } from '@augenhoehe/domain/inventory';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function bodiesQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'bodies'],
    queryFn: ({ signal }) => call(listBodies, { params: { slug }, signal }),
  });
}

export function bodyQuery(slug: string, bodyId: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'body', bodyId],
    queryFn: ({ signal }) => call(showBody, { params: { slug, bodyId }, signal }),
  });
}

export function seatingQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'seating'],
    queryFn: ({ signal }) => call(showSeating, { params: { slug }, signal }),
  });
}
