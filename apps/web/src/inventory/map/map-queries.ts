import {
  type ActorFilters,
  findAreaAround,
  type Position,
  showMap,
  showMapGround,
} from '@augenhoehe/domain/inventory';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';

export function mapQuery(slug: string, filters: ActorFilters) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'map', filters],
    queryFn: ({ signal }) => call(showMap, { params: { slug }, query: filters, signal }),
    placeholderData: keepPreviousData,
  });
}

export function groundQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'map-ground'],
    queryFn: ({ signal }) => call(showMapGround, { params: { slug }, signal }),
  });
}

export function areaAroundQuery(slug: string, position: Position | null) {
  const { latitude = 0, longitude = 0 } = position ?? {};
  return queryOptions({
    queryKey: [...placeKey(slug), 'area-around', latitude, longitude],
    queryFn: ({ signal }) =>
      call(findAreaAround, { params: { slug }, query: { latitude, longitude }, signal }),
    enabled: position !== null,
  });
}
