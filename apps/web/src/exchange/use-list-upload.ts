import type { ListContent } from '@augenhoehe/domain/exchange';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../app/api-problem.ts';
import { importsQuery } from './import-queries.ts';
import { sendImport } from './send-import.ts';

export interface ListToSend {
  readonly kind: ListContent;
  readonly source: string;
  readonly list: File | string;
}

export interface ListUpload {
  /** Share of the list that has left, 0..1; `null`: nothing is being sent. */
  readonly share: number | null;
  readonly problem: ApiProblem | null;
  readonly send: (list: ListToSend) => Promise<void>;
  readonly cancel: () => void;
}

/** Sends a list and goes on to its review. Leaving the page stops the sending. */
export function useListUpload(slug: string, onBegun: () => void): ListUpload {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  async function send(list: ListToSend): Promise<void> {
    abort.current = new AbortController();
    setProblem(null);
    setShare(0);
    const { signal } = abort.current;
    const outcome = await sendImport({ ...list, slug, onProgress: setShare, signal });
    setShare(null);
    if (outcome.kind === 'offline') setProblem(new ApiProblem(0, 'offline'));
    if (outcome.kind === 'refused') {
      const { status, code, params } = outcome.problem;
      setProblem(new ApiProblem(status, code, params));
    }
    if (outcome.kind !== 'begun') return;
    onBegun();
    await client.invalidateQueries({ queryKey: importsQuery(slug).queryKey });
    await navigate({
      to: '/quartier/$slug/import/$importId',
      params: { slug, importId: outcome.id },
    });
  }

  return { share, problem, send, cancel: () => abort.current?.abort() };
}
