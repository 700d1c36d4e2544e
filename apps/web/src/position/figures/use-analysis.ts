import type { Network, NetworkAnalysis } from '@augenhoehe/domain/position';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { networkQuery } from '../network-query.ts';
import { analysisQuery } from './analysis-query.ts';

export interface AnalysedNetwork {
  readonly network: Network;
  /** `null` until the first figures are there; those of before while new ones are computed. */
  readonly analysis: NetworkAnalysis | null;
  readonly isComputing: boolean;
}

/**
 * The network with its figures, computed anew whenever an entry changes. Where they are not wanted, they
 * are not computed.
 */
export function useAnalysis(slug: string, isWanted = true): AnalysedNetwork {
  const { data: network } = useSuspenseQuery(networkQuery(slug));
  const { data, error, isFetching } = useQuery({
    ...analysisQuery(slug, network),
    enabled: isWanted,
  });
  if (error !== null) throw error;
  return { network, analysis: data ?? null, isComputing: isFetching };
}
