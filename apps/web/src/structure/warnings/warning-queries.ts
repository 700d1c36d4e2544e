import { listWarnings } from '@augenhoehe/domain/structure';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function warningsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'warnings'],
    queryFn: ({ signal }) => call(listWarnings, { params: { slug }, signal }),
  });
}
