import { compareWithSnapshot, listSnapshots } from '@augenhoehe/domain/position';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';
import type { ChosenDates } from './chosen-dates.ts';

export function snapshotsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'snapshots'],
    queryFn: ({ signal }) => call(listSnapshots, { params: { slug }, signal }),
  });
}

export function comparisonQuery(slug: string, { from, to }: ChosenDates) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'comparison', from, to],
    queryFn: ({ signal }) =>
      call(compareWithSnapshot, {
        params: { slug, snapshotId: from },
        query: to === null ? {} : { with: to },
        signal,
      }),
  });
}
