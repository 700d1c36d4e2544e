import type { circlesByChance, Network } from '@augenhoehe/domain/position';
import { useQuery } from '@tanstack/react-query';
import { askWorker } from './ask-worker.ts';
import { readingOf } from './reading-of.ts';

export type ByChance = ReturnType<typeof circlesByChance>;

/**
 * What circles random networks would have, for the network as it stands; `undefined` until it is computed. It
 * costs twenty times what finding the circles does, so it is computed only where they are shown.
 */
export function useCirclesByChance(network: Network): ByChance | undefined {
  const { data, error } = useQuery({
    queryKey: ['circles-by-chance', readingOf(network)],
    queryFn: ({ signal }) => {
      const worker = new Worker(new URL('./chance.worker.ts', import.meta.url), { type: 'module' });
      return askWorker<ByChance>(worker, network, signal);
    },
    staleTime: Infinity,
    gcTime: 60_000,
  });
  if (error !== null) throw error;
  return data;
}
