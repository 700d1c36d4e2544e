import { listInvitations, listMembers } from '@augenhoehe/domain/access';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';

export function membersQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'members'],
    queryFn: ({ signal }) => call(listMembers, { params: { slug }, signal }),
  });
}

export function invitationsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'invitations'],
    queryFn: ({ signal }) => call(listInvitations, { params: { slug }, signal }),
  });
}
