import { availableParallelism } from 'node:os';
import { type Analysis, analyseOnWorkers, type Network, type OnWorkers } from '@augenhoehe/graph';
import { startGraphThread } from './start-graph-thread.ts';

/** Below so many actors a second thread takes longer to start than to save. */
const worthASecondThread = 800;

let underWay: Promise<unknown> = Promise.resolve();

/**
 * All figures of a network, beside the main thread, which stays free. One network after the other: each
 * takes all cores.
 */
export function analyseInThreads(
  network: Network,
  options: Omit<OnWorkers, 'startWorker' | 'workers'> = {},
): Promise<Analysis> {
  const workers = network.ids.length < worthASecondThread ? 1 : availableParallelism();
  function analyse(): Promise<Analysis> {
    return analyseOnWorkers(network, { ...options, startWorker: startGraphThread, workers });
  }
  const analysis = underWay.then(analyse, analyse);
  underWay = analysis;
  return analysis;
}
