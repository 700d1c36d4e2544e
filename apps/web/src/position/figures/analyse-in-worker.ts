import type { Network, NetworkAnalysis } from '@augenhoehe/domain/position';
import { askWorker } from './ask-worker.ts';

/** All figures of a network, computed in a worker that ends with the answer or when it is aborted. */
export function analyseInWorker(network: Network, signal: AbortSignal): Promise<NetworkAnalysis> {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  return askWorker<NetworkAnalysis>(worker, network, signal);
}
