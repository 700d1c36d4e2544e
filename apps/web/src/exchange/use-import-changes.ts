import { call } from '../app/api.ts';
import { undoChange } from '@augenhoehe/domain/inventory';
import type { ChangeSetId } from '@augenhoehe/domain/contract';
import {
  applyImport,
  changeImport,
  correctImportEntry,
  decideImportEntries,
  decideImportEntry,
  discardImport,
} from '@augenhoehe/domain/exchange';
import type { ImportDecision, ImportDraft, ImportId } from '@augenhoehe/domain/exchange';
import { hashKey, useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { placeKey } from '../app/session-query.ts';
import { duplicatesQuery, importKey, importQuery, importsQuery } from './import-queries.ts';

export interface ImportPlace {
  readonly slug: string;
  readonly importId: ImportId;
}

type Change = Parameters<typeof call<typeof changeImport>>[1]['body'];
type Correction = Parameters<typeof call<typeof correctImportEntry>>[1]['body'];
type BulkDecision = Parameters<typeof call<typeof decideImportEntries>>[1]['body'];

export interface EntryDecision {
  readonly entryKey: string;
  readonly decision: ImportDecision;
}

export interface EntryCorrection {
  readonly entryKey: string;
  readonly correction: Correction;
}

export interface Undoing {
  readonly changeSetId: ChangeSetId;
  /** What somebody has worked on since stays. */
  readonly keepChanged: boolean;
}

/**
 * The reply has the new plan; rows are asked for again, since one decision can move others. Only the
 * possible duplicates are waited for: the next one is shown from them.
 */
async function show(client: QueryClient, place: ImportPlace, draft: ImportDraft): Promise<void> {
  const { slug, importId } = place;
  client.setQueryData(importQuery(slug, importId).queryKey, draft);
  const key = importKey(slug, importId);
  const queue = duplicatesQuery(slug, importId).queryKey;
  void client.invalidateQueries({
    predicate: ({ queryKey }) => isOfRows(queryKey, key) && hashKey(queryKey) !== hashKey(queue),
  });
  await client.invalidateQueries({ queryKey: queue });
}

function isOfRows(queryKey: QueryKey, key: QueryKey): boolean {
  const part = queryKey[key.length];
  return (
    hashKey(queryKey.slice(0, key.length)) === hashKey(key) &&
    (part === 'entries' || part === 'entry')
  );
}

/** Everything that can be done with an import under way; each shows the new plan. */
export function useImportChanges(place: ImportPlace) {
  const client = useQueryClient();
  const { slug, importId } = place;
  const params = { slug, importId };
  return {
    change: useMutation({
      mutationFn: (body: Change) => call(changeImport, { params, body }),
      onSuccess: (draft) => show(client, place, draft),
    }),
    decide: useMutation({
      mutationFn: ({ entryKey, decision }: EntryDecision) =>
        call(decideImportEntry, { params: { ...params, entryKey }, body: decision }),
      onSuccess: (reply) => show(client, place, reply.import),
    }),
    decideMany: useMutation({
      mutationFn: (body: BulkDecision) => call(decideImportEntries, { params, body }),
      onSuccess: (reply) => show(client, place, reply.import),
    }),
    correct: useMutation({
      mutationFn: ({ entryKey, correction }: EntryCorrection) =>
        call(correctImportEntry, { params: { ...params, entryKey }, body: correction }),
      onSuccess: (reply) => show(client, place, reply.import),
    }),
    apply: useMutation({
      mutationFn: () => call(applyImport, { params }),
      onSuccess: (draft) => show(client, place, draft),
    }),
    discard: useMutation({
      mutationFn: () => call(discardImport, { params }),
      onSuccess: () => client.invalidateQueries({ queryKey: importsQuery(slug).queryKey }),
    }),
    undo: useMutation({
      mutationFn: ({ changeSetId, keepChanged }: Undoing) =>
        call(undoChange, { params: { slug, changeSetId }, body: { keepChanged } }),
      onSuccess: () => client.invalidateQueries({ queryKey: placeKey(slug) }),
    }),
  };
}

export type ImportChanges = ReturnType<typeof useImportChanges>;
