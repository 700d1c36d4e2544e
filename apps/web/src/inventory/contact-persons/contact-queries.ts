import { listContactPersons, listToInform } from '@augenhoehe/domain/inventory';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function contactPersonsQuery(slug: string, actorId: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'contact-persons', actorId],
    queryFn: ({ signal }) => call(listContactPersons, { params: { slug, actorId }, signal }),
  });
}

export function toInformQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'to-inform'],
    queryFn: ({ signal }) => call(listToInform, { params: { slug }, signal }),
  });
}
