import { showRelations } from '@augenhoehe/domain/inventory';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function relationsQuery(slug: string, actorId: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'relations', actorId],
    queryFn: ({ signal }) => call(showRelations, { params: { slug, actorId }, signal }),
  });
}
