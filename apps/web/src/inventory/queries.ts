import {
  findSimilarActors,
  listActors,
  listAreas,
  listChanges,
  listTies,
  showActor,
} from '@augenhoehe/domain/inventory';
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../app/api.ts';
import type { Written } from '../app/follow-written.ts';
import type { ChangeSearch } from './history/change-search.ts';
import { placeKey } from '../app/session-query.ts';
import { type ActorSearch, filtersOf } from './actor-search.ts';
import type { TieSearch } from './tie-search.ts';

export const actorsPerPage = 50;
export const tiesPerPage = 100;
/** The most the server gives at once. */
const mostAtOnce = 500;

type TiePage = z.infer<typeof listTies.reply>;

export function actorsQuery(slug: string, search: ActorSearch) {
  const query = {
    ...filtersOf(search),
    sort: search.sort ?? 'name',
    direction: search.direction ?? 'asc',
  };
  return infiniteQueryOptions({
    queryKey: [...placeKey(slug), 'actors', query],
    queryFn: ({ pageParam, signal }) =>
      call(listActors, {
        params: { slug },
        query: { ...query, limit: actorsPerPage, offset: pageParam },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const seen = pages.reduce((sum, page) => sum + page.actors.length, 0);
      return seen < last.matching ? seen : undefined;
    },
    placeholderData: keepPreviousData,
  });
}

/** All actors, for counts in the filter and for choosing a partner; in as few requests as possible. */
export function everyActorQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'every-actor'],
    queryFn: async ({ signal }) => {
      const first = await call(listActors, {
        params: { slug },
        query: { limit: mostAtOnce },
        signal,
      });
      const offsets = Array.from(
        { length: Math.ceil(first.total / mostAtOnce) - 1 },
        (_, page) => (page + 1) * mostAtOnce,
      );
      const rest = await Promise.all(
        offsets.map((offset) =>
          call(listActors, { params: { slug }, query: { limit: mostAtOnce, offset }, signal }),
        ),
      );
      return [first, ...rest].flatMap((page) => page.actors);
    },
  });
}

export function actorQuery(slug: string, actorId: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'actor', actorId],
    queryFn: ({ signal }) => call(showActor, { params: { slug, actorId }, signal }),
  });
}

export function areasQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'areas'],
    queryFn: ({ signal }) => call(listAreas, { params: { slug }, signal }),
  });
}

export function similarActorsQuery(slug: string, name: string, except?: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'similar', name, except],
    queryFn: ({ signal }) =>
      call(findSimilarActors, { params: { slug }, query: { name, except }, signal }),
    enabled: name.trim().length >= 3,
    placeholderData: keepPreviousData,
  });
}

/** A tie that is new, or gone, comes and goes as all is read again: filters and order say where. */
function pageAfter(page: TiePage, written: Written): TiePage {
  if (!('tie' in written)) return page;
  const { tie } = written;
  return {
    ...page,
    ties: page.ties.map((known) => (known.id === tie.id ? { ...known, ...tie } : known)),
  };
}

export function tiesQuery(slug: string, search: TieSearch) {
  const query = { ...search, sort: search.sort ?? 'from', direction: search.direction ?? 'asc' };
  return infiniteQueryOptions({
    queryKey: [...placeKey(slug), 'ties', query],
    queryFn: ({ pageParam, signal }) =>
      call(listTies, {
        params: { slug },
        query: { ...query, limit: tiesPerPage, offset: pageParam },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const seen = pages.reduce((sum, page) => sum + page.ties.length, 0);
      return seen < last.matching ? seen : undefined;
    },
    placeholderData: keepPreviousData,
    meta: {
      follow: (queryClient: QueryClient, written: Written) =>
        queryClient.setQueriesData<InfiniteData<TiePage>>(
          { queryKey: [...placeKey(slug), 'ties'] },
          (kept) => kept && { ...kept, pages: kept.pages.map((page) => pageAfter(page, written)) },
        ),
    },
  });
}

/** Whose changes: of an actor, of a tie, of a body, of a cooperation, of an agreement, of a goal, or those that somebody looks for. */
export interface ChangesOf {
  readonly actor?: string;
  readonly tie?: string;
  readonly body?: string;
  readonly cooperation?: string;
  readonly agreement?: string;
  readonly goal?: string;
  readonly measure?: string;
  readonly search?: ChangeSearch;
}

interface ChangeCursor {
  readonly before: string;
  readonly beforeId: string;
}

export function changesQuery(slug: string, { search, ...entry }: ChangesOf = {}) {
  const query = { ...entry, ...search };
  return infiniteQueryOptions({
    queryKey: [...placeKey(slug), 'changes', query],
    queryFn: ({ pageParam, signal }) =>
      call(listChanges, { params: { slug }, query: { ...query, ...pageParam }, signal }),
    initialPageParam: undefined as ChangeCursor | undefined,
    getNextPageParam: ({ more, changes }): ChangeCursor | undefined => {
      const last = changes.at(-1);
      return more && last !== undefined ? { before: last.at, beforeId: last.id } : undefined;
    },
    placeholderData: keepPreviousData,
  });
}
