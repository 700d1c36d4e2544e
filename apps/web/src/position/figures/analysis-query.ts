import { type Network, readAnalysis } from '@augenhoehe/domain/position';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../app/api.ts';
import { analyseInWorker } from './analyse-in-worker.ts';
import { readingOf } from './reading-of.ts';

/** From so many actors on, the server is quicker, and keeps the answer for everybody. */
const mostInBrowser = 1000;

/** The figures of a network as it stands; they stay true of it whatever is changed, so nothing lets them be asked again. */
export function analysisQuery(slug: string, network: Network) {
  return queryOptions({
    queryKey: ['analysis', slug, readingOf(network)],
    queryFn: ({ signal }) =>
      network.actors.length > mostInBrowser
        ? call(readAnalysis, { params: { slug }, signal })
        : analyseInWorker(network, signal),
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });
}
