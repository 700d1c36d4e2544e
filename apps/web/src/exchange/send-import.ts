import { startImport } from '@augenhoehe/domain/exchange';
import type { ImportId, ListContent } from '@augenhoehe/domain/exchange';
import { Problem } from '@augenhoehe/domain/contract';

export interface NewImport {
  readonly slug: string;
  readonly kind: ListContent;
  readonly source: string;
  /** A file, or what was pasted. */
  readonly list: File | string;
  /** Share of the bytes that have left, 0..1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export type SendOutcome =
  | { readonly kind: 'begun'; readonly id: ImportId }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'offline' }
  | { readonly kind: 'cancelled' };

function formOf(list: NewImport): FormData {
  const form = new FormData();
  form.append('kind', list.kind);
  if (list.source !== '') form.append('source', list.source);
  // The list comes last: the server knows kind and source before the first bytes arrive.
  if (typeof list.list === 'string') form.append('text', list.list);
  else form.append('file', list.list, list.list.name);
  return form;
}

function outcomeOf(status: number, body: unknown): SendOutcome {
  const begun = startImport.reply.safeParse(body);
  if (status < 300 && begun.success) return { kind: 'begun', id: begun.data.id };
  const refused = Problem.safeParse(body);
  if (refused.success) return { kind: 'refused', problem: refused.data };
  return {
    kind: 'refused',
    problem: { type: 'about:blank', status, code: `status-${status}`, params: {} },
  };
}

function parsedBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's error page is no JSON; the status alone then says what is wrong.
    return null;
  }
}

/** Sends a list and tells how far it is: `fetch` knows no progress of an upload. */
export function sendImport(list: NewImport): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', startImport.path.replace(':slug', encodeURIComponent(list.slug)));
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) list.onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      resolve(outcomeOf(request.status, parsedBody(request.responseText)));
    });
    request.addEventListener('error', () => resolve({ kind: 'offline' }));
    request.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
    list.signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(formOf(list));
  });
}
