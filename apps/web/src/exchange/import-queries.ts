import {
  listImportEntries,
  listImports,
  showImport,
  showImportEntry,
} from '@augenhoehe/domain/exchange';
import type { ImportDraft, ImportId, ImportOutcome } from '@augenhoehe/domain/exchange';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';

/** How often a running job is asked about. */
const progressEveryMs = 1_000;
/** A first look at each kind of outcome fits on a screen. */
const firstPage = 6;
const nextPage = 50;

export function importsQuery(slug: string) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'imports'],
    queryFn: ({ signal }) => call(listImports, { params: { slug }, signal }),
  });
}

/** Everything of one import, so that a decision can refresh it as a whole. */
export function importKey(slug: string, importId: ImportId) {
  return [...placeKey(slug), 'import', importId] as const;
}

export function isWorking(draft: ImportDraft): boolean {
  return draft.progress !== null || draft.status === 'reading' || draft.status === 'applying';
}

export function importQuery(slug: string, importId: ImportId) {
  return queryOptions({
    queryKey: [...importKey(slug, importId), 'draft'],
    queryFn: ({ signal }) => call(showImport, { params: { slug, importId }, signal }),
    refetchInterval: (query) => {
      const draft = query.state.data;
      return draft !== undefined && isWorking(draft) ? progressEveryMs : false;
    },
  });
}

export function importEntriesQuery(slug: string, importId: ImportId, outcome: ImportOutcome) {
  return infiniteQueryOptions({
    queryKey: [...importKey(slug, importId), 'entries', outcome],
    queryFn: ({ pageParam, signal }) =>
      call(listImportEntries, {
        params: { slug, importId },
        query: { outcome, offset: pageParam, limit: pageParam === 0 ? firstPage : nextPage },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const seen = pages.reduce((sum, page) => sum + page.entries.length, 0);
      return last.entries.length > 0 && seen < last.matching ? seen : undefined;
    },
    // Rows that stay must not vanish while those that changed are fetched.
    placeholderData: keepPreviousData,
  });
}

/** The possible duplicates in their order, as many as somebody decides at a sitting. */
export function duplicatesQuery(slug: string, importId: ImportId) {
  return queryOptions({
    queryKey: [...importKey(slug, importId), 'entries', 'queue'],
    queryFn: ({ signal }) =>
      call(listImportEntries, {
        params: { slug, importId },
        query: { outcome: 'duplicate', limit: 200 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** Names of areas that rows give and nobody has entered, from the first rows that would be new. */
export function unknownAreasQuery(slug: string, importId: ImportId) {
  return queryOptions({
    queryKey: [...importKey(slug, importId), 'entries', 'unknown-areas'],
    queryFn: async ({ signal }) => {
      const { entries } = await call(listImportEntries, {
        params: { slug, importId },
        query: { outcome: 'new', of: 'row', limit: 500 },
        signal,
      });
      const unknown = entries
        .flatMap((entry) => entry.problems)
        .filter((problem) => problem.code === 'area-unknown' && problem.value.length <= 120)
        .map((problem) => problem.value.trim());
      return [...new Set(unknown)].sort((a, b) => a.localeCompare(b, 'de'));
    },
  });
}

export function importEntryQuery(slug: string, importId: ImportId, entryKey: string) {
  return queryOptions({
    queryKey: [...importKey(slug, importId), 'entry', entryKey],
    queryFn: ({ signal }) =>
      call(showImportEntry, { params: { slug, importId, entryKey }, signal }),
  });
}
