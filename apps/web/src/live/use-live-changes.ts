import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { z } from 'zod';
import { addressOf } from '../app/api.ts';
import { forgetOwnChange } from '../app/own-changes.ts';
import { placeKey } from '../app/session-query.ts';

/** Many changes at once, as of an import, become one refresh. */
const gatherMs = 150;
const retryMs = 5_000;

const Notice = z.object({ changeSetId: z.string() });

/** Refreshes what is shown of a neighbourhood when somebody changes something, here or elsewhere. */
export function useLiveChanges(slug: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let source: EventSource | null = null;
    let gathering: number | undefined;
    let retrying: number | undefined;
    let interrupted = false;
    let heard: string[] = [];

    function refresh(): void {
      void queryClient.invalidateQueries({ queryKey: placeKey(slug) });
    }

    function gather({ data }: MessageEvent<string>): void {
      heard.push(Notice.parse(JSON.parse(data)).changeSetId);
      window.clearTimeout(gathering);
      gathering = window.setTimeout(() => {
        const others = heard.filter((changeSetId) => !forgetOwnChange(changeSetId));
        heard = [];
        // What one changed oneself is asked for already; asking again would only begin anew.
        if (others.length > 0) refresh();
      }, gatherMs);
    }

    function listen(): void {
      source = new EventSource(addressOf('/api/neighbourhoods/:slug/events', { slug }));
      source.addEventListener('change', gather);
      // Notices may have been lost on the server's side.
      source.addEventListener('gap', refresh);
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
      // Nobody listens until somebody comes back: what is known then may be old.
      void queryClient.invalidateQueries({ queryKey: placeKey(slug), refetchType: 'none' });
    };
  }, [slug, queryClient]);
}
