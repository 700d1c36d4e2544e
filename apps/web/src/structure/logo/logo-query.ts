import { showLogo } from '@augenhoehe/domain/structure';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function logoQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'logo'],
    queryFn: ({ signal }) => call(showLogo, { params: { slug }, signal }),
  });
}
