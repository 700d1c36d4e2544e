import { analyse } from '../analysis/analyse.ts';
import type { Network } from '../network.ts';
import { sumStretch } from '../paths/sum-stretch.ts';
import { withoutDirections } from '../without-directions.ts';
import type { GraphReply, GraphRequest } from './graph-worker.ts';

/**
 * What runs inside a worker: give it every message, post what it returns.
 *
 * @throws {Error} when something is asked before a network was given
 */
export function answerRequests(): (request: GraphRequest) => GraphReply {
  let along: Network | null = null;
  let around: Network | null = null;
  return (request) => {
    if (request.kind === 'network') {
      along = request.network;
      around = along.directed ? withoutDirections(along) : along;
      return { kind: 'ready' };
    }
    if (along === null || around === null) throw new Error('No network was given yet.');
    if (request.kind === 'stretch') {
      const network = request.way === 'along' ? along : around;
      return { kind: 'sums', sums: sumStretch(network, request.stretch) };
    }
    const { sums, groups } = request;
    return { kind: 'analysis', analysis: analyse(along, groups ? { sums, groups } : { sums }) };
  };
}
