import type { NetworkSums } from '../analysis/network-sums.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Network } from '../network.ts';
import type { PathSums, Stretch } from '../paths/path-sums.ts';

/** What a worker is asked; everything can be copied between threads. */
export type GraphRequest =
  | { readonly kind: 'network'; readonly network: Network }
  | { readonly kind: 'stretch'; readonly stretch: Stretch; readonly way: 'along' | 'around' }
  | {
      readonly kind: 'figures';
      readonly sums: NetworkSums;
      readonly groups: readonly (string | null)[] | null;
    };

/** One answer to each request, in their order. */
export type GraphReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'sums'; readonly sums: PathSums }
  | { readonly kind: 'analysis'; readonly analysis: Analysis };

/**
 * Another thread, whatever the platform calls it: `worker_threads` in Node, `Worker` in browsers.
 * It runs `answerRequests`.
 */
export interface GraphWorker {
  readonly post: (request: GraphRequest) => void;
  /** Called once, before the first request. */
  readonly listen: (listener: GraphListener) => void;
  readonly end: () => void;
}

export interface GraphListener {
  readonly onReply: (reply: GraphReply) => void;
  /** The thread broke; no further reply will come. */
  readonly onFailure: (failure: Error) => void;
}
