import type { ActorId, BodyId, CooperationId } from '@augenhoehe/domain/contract';
import { listDependences, listRoles, showHandOver } from '@augenhoehe/domain/structure';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export interface RoleQuery {
  readonly actor?: ActorId;
  readonly cooperation?: CooperationId;
  readonly body?: BodyId;
}

export function rolesQuery(slug: string, query: RoleQuery = {}) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'roles', query],
    queryFn: ({ signal }) => call(listRoles, { params: { slug }, query, signal }),
  });
}

export function dependencesQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'dependences'],
    queryFn: ({ signal }) => call(listDependences, { params: { slug }, query: {}, signal }),
  });
}

export function handOverQuery(slug: string, actorId: ActorId) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'hand-over', actorId],
    queryFn: ({ signal }) => call(showHandOver, { params: { slug, actorId }, signal }),
  });
}
