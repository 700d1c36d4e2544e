import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { addressOf } from '../app/api.ts';
import { placeKey } from '../app/session-query.ts';

/** Many changes at once, as of an import, become one refresh. */
const gatherMs = 150;
const retryMs = 5_000;

/** Refreshes what is shown of a neighbourhood when somebody changes something, here or elsewhere. */
export function useLiveChanges(slug: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let source: EventSource | null = null;
    let gathering: number | undefined;
    let retrying: number | undefined;
    let interrupted = false;

    function refresh(): void {
      window.clearTimeout(gathering);
      gathering = window.setTimeout(() => {
        void queryClient.invalidateQueries({ queryKey: placeKey(slug) });
      }, gatherMs);
    }

    function listen(): void {
      source = new EventSource(addressOf('/api/neighbourhoods/:slug/events', { slug }));
      source.addEventListener('change', refresh);
      source.addEventListener('open', () => {
        // Whatever happened while the line was down was not heard.
        if (interrupted) refresh();
        interrupted = false;
      });
      source.addEventListener('error', () => {
        interrupted = true;
        // Browsers try again by themselves unless the answer was a refusal.
        if (source?.readyState !== EventSource.CLOSED) return;
        window.clearTimeout(retrying);
        retrying = window.setTimeout(listen, retryMs);
      });
    }

    listen();
    return () => {
      source?.close();
      window.clearTimeout(gathering);
      window.clearTimeout(retrying);
    };
  }, [slug, queryClient]);
}
