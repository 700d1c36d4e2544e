import { analyse } from '../analysis/analyse.ts';
import type { Network } from '../network.ts';
import { roomForStretches, type StretchRoom, sumStretch } from '../paths/sum-stretch.ts';
import { withoutDirections } from '../without-directions.ts';
import type { GraphReply, GraphRequest } from './graph-worker.ts';

/**
 * What runs inside a worker: give it every message, post what it returns.
 *
 * @throws {Error} when something is asked before a network was given
 */
export function answerRequests(): (request: GraphRequest) => GraphReply {
  let along: Walked | null = null;
  let around: Walked | null = null;
  return (request) => {
    if (request.kind === 'network') {
      along = walked(request.network);
      around = request.network.directed ? walked(withoutDirections(request.network)) : along;
      return { kind: 'ready' };
    }
    if (along === null || around === null) throw new Error('No network was given yet.');
    if (request.kind === 'stretch') {
      const { network, room } = request.way === 'along' ? along : around;
      return { kind: 'sums', sums: sumStretch(network, request.stretch, room) };
    }
    const { sums, groups } = request;
    return {
      kind: 'analysis',
      analysis: analyse(along.network, groups ? { sums, groups } : { sums }),
    };
  };
}

interface Walked {
  readonly network: Network;
  readonly room: StretchRoom;
}

function walked(network: Network): Walked {
  return { network, room: roomForStretches(network) };
}
