import { type Network, readAnalysis } from '@augenhoehe/domain/position';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { placeKey } from '../../app/session-query.ts';
import { analyseInWorker } from './analyse-in-worker.ts';

/** From so many actors on, the server is quicker, and keeps the answer for everybody. */
const mostInBrowser = 1000;

/** The figures of a network as it stands; `readAt` is when it was read, in milliseconds. */
export function analysisQuery(slug: string, network: Network, readAt: number) {
  return queryOptions({
    queryKey: [...placeKey(slug), 'analysis', readAt],
    queryFn: ({ signal }) =>
      network.actors.length > mostInBrowser
        ? call(readAnalysis, { params: { slug }, signal })
        : analyseInWorker(network, signal),
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });
}
