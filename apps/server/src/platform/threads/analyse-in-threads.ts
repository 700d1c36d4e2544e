import { availableParallelism } from 'node:os';
import { type Analysis, analyseOnWorkers, type Network, type OnWorkers } from '@augenhoehe/graph';
import { startGraphThread } from './start-graph-thread.ts';

/** Below so many actors a second thread takes longer to start than to save. */
const worthASecondThread = 800;

/** All figures of a network, beside the main thread, which stays free. */
export function analyseInThreads(
  network: Network,
  options: Omit<OnWorkers, 'startWorker' | 'workers'> = {},
): Promise<Analysis> {
  const workers = network.ids.length < worthASecondThread ? 1 : availableParallelism();
  return analyseOnWorkers(network, { ...options, startWorker: startGraphThread, workers });
}
