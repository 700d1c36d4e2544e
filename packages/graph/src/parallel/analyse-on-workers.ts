import type { NetworkSums } from '../analysis/network-sums.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Network } from '../network.ts';
import { type Asked, askWorker } from './ask-worker.ts';
import type { GraphWorker } from './graph-worker.ts';
import { pathSumsOnWorkers } from './path-sums-on-workers.ts';

export interface OnWorkers {
  /** Starts one more thread; so many are started and ended again. */
  readonly startWorker: () => GraphWorker;
  readonly workers: number;
  readonly groups?: readonly (string | null)[] | null;
  /** How much of the paths is walked, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the threads when it is aborted; an `AbortSignal` fits. */
  readonly signal?: Cancellation;
}

export interface Cancellation {
  readonly aborted: boolean;
  readonly reason: unknown;
  readonly addEventListener: (kind: 'abort', listener: () => void) => void;
  readonly removeEventListener: (kind: 'abort', listener: () => void) => void;
}

/**
 * All figures of a network, computed by several threads: the same result, to the last digit, as
 * `analyse` gives on one.
 *
 * @throws {Error} the signal's reason when it is aborted, the failure of a thread that breaks
 */
export async function analyseOnWorkers(network: Network, options: OnWorkers): Promise<Analysis> {
  const threads = Array.from({ length: Math.max(1, options.workers) }, options.startWorker);
  const asked = threads.map(askWorker);
  try {
    return await untilAborted(options.signal, figuresFrom(network, asked, options));
  } finally {
    for (const thread of threads) thread.end();
  }
}

async function figuresFrom(
  network: Network,
  asked: readonly Asked[],
  { groups = null, onProgress }: OnWorkers,
): Promise<Analysis> {
  const sums = await sumsFrom(network, asked, onProgress);
  const reply = await asked[0].ask({ kind: 'figures', sums, groups });
  if (reply.kind !== 'analysis') throw new Error(`Asked for figures, a worker gave ${reply.kind}.`);
  return reply.analysis;
}

async function sumsFrom(
  network: Network,
  asked: readonly Asked[],
  onProgress: OnWorkers['onProgress'],
): Promise<NetworkSums> {
  await Promise.all(asked.map(({ ask }) => ask({ kind: 'network', network })));
  const ways = network.directed ? 2 : 1;
  const along = await pathSumsOnWorkers(network, {
    way: 'along',
    asked,
    onProgress: (share) => onProgress?.(share / ways),
  });
  if (!network.directed) return { along, around: along };
  const around = await pathSumsOnWorkers(network, {
    way: 'around',
    asked,
    onProgress: (share) => onProgress?.((1 + share) / ways),
  });
  return { along, around };
}

async function untilAborted<Value>(
  signal: Cancellation | undefined,
  work: Promise<Value>,
): Promise<Value> {
  if (signal === undefined) return await work;
  const { promise, reject } = Promise.withResolvers<never>();
  function abort(): void {
    reject(signal?.reason instanceof Error ? signal.reason : new Error('Cancelled.'));
  }
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
