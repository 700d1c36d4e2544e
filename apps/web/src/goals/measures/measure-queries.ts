import type { QueryOf } from '@augenhoehe/domain/contract';
import { listMeasures, proposeMeasurePartners, showMeasure } from '@augenhoehe/domain/goals';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

/** Of one goal and all under it, one decision or one actor. */
export type MeasuresOf = QueryOf<typeof listMeasures>;

export function measuresQuery(slug: string, query: MeasuresOf = {}) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'measures', query],
    queryFn: ({ signal }) => call(listMeasures, { params: { slug }, query, signal }),
  });
}

export function measureQuery(slug: string, measureId: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'measures', measureId],
    queryFn: ({ signal }) => call(showMeasure, { params: { slug, measureId }, signal }),
  });
}

export function measurePartnersQuery(slug: string, measureId: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'measures', measureId, 'partners'],
    queryFn: ({ signal }) => call(proposeMeasurePartners, { params: { slug, measureId }, signal }),
  });
}
