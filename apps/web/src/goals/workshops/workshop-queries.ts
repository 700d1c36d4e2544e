import type { WorkshopId } from '@augenhoehe/domain/contract';
import { listWorkshops, showWorkshop } from '@augenhoehe/domain/goals';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function workshopsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'workshops'],
    queryFn: ({ signal }) => call(listWorkshops, { params: { slug }, signal }),
  });
}

export function workshopQuery(slug: string, workshopId: WorkshopId) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'workshop', workshopId],
    queryFn: ({ signal }) => call(showWorkshop, { params: { slug, workshopId }, signal }),
  });
}
