import { listScenarios } from '@augenhoehe/domain/position';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function scenariosQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'scenarios'],
    queryFn: ({ signal }) => call(listScenarios, { params: { slug }, signal }),
  });
}
