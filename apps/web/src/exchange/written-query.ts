import type { ImportDraft, ImportId } from '@augenhoehe/domain/exchange';
import type { QueryClient } from '@tanstack/react-query';
import { importKey, importQuery } from './import-queries.ts';

/** What somebody agreed to: an applied import no longer carries its plan. */
export type Written = Pick<ImportDraft, 'writes' | 'waiting'>;

function writtenKey(slug: string, importId: ImportId) {
  return [...importKey(slug, importId), 'written'] as const;
}

export function rememberWritten(client: QueryClient, slug: string, importId: ImportId): void {
  const draft = client.getQueryData(importQuery(slug, importId).queryKey);
  if (draft?.status !== 'ready') return;
  const { writes, waiting } = draft;
  client.setQueryData<Written>(writtenKey(slug, importId), { writes, waiting });
}

/** The agreed figures while this page knows them, else those of the draft. */
export function writtenOf(client: QueryClient, slug: string, draft: ImportDraft): Written {
  return client.getQueryData<Written>(writtenKey(slug, draft.id)) ?? draft;
}
