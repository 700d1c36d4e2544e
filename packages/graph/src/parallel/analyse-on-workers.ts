import type { NetworkSums } from '../analysis/analyse.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Network } from '../network.ts';
import { addPathSums, emptyPathSums, type PathSums, stretchesOf } from '../paths/path-sums.ts';
import { type Asked, askWorker } from './ask-worker.ts';
import type { GraphRequest, GraphWorker } from './graph-worker.ts';

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
  await Promise.all(asked.map(({ ask }) => ask({ kind: 'network', network })));
  const walk: Walking = { network, asked, ways: network.directed ? 2 : 1, walked: 0, onProgress };
  const along = await walked(walk, 'along');
  const around = network.directed ? await walked(walk, 'around') : along;
  const sums: NetworkSums = { along, around };
  const reply = await asked[0].ask({ kind: 'figures', sums, groups });
  if (reply.kind !== 'analysis') throw new Error(`Asked for figures, a worker gave ${reply.kind}.`);
  return reply.analysis;
}

interface Walking {
  readonly network: Network;
  readonly asked: readonly Asked[];
  readonly ways: number;
  walked: number;
  readonly onProgress: ((share: number) => void) | undefined;
}

/** Whoever is free takes the next stretch; the sums are added in the order of the stretches. */
async function walked(walk: Walking, way: 'along' | 'around'): Promise<PathSums> {
  const stretches = stretchesOf(walk.network);
  const sums = emptyPathSums(walk.network.ids.length);
  const early = new Map<number, PathSums>();
  let next = 0;
  let added = 0;
  async function work({ ask }: Asked): Promise<void> {
    while (next < stretches.length) {
      const place = next;
      next += 1;
      early.set(place, await sumsFrom(ask, { kind: 'stretch', stretch: stretches[place], way }));
      for (let part = early.get(added); part !== undefined; part = early.get(added)) {
        addPathSums(sums, part);
        early.delete(added);
        added += 1;
      }
      walk.walked += 1;
      walk.onProgress?.(walk.walked / (stretches.length * walk.ways));
    }
  }
  await Promise.all(walk.asked.map(work));
  return sums;
}

async function sumsFrom(ask: Asked['ask'], request: GraphRequest): Promise<PathSums> {
  const reply = await ask(request);
  if (reply.kind !== 'sums') throw new Error(`Asked for sums, a worker gave ${reply.kind}.`);
  return reply.sums;
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
