import type { Network, NetworkAnalysis } from '@augenhoehe/domain/position';

/** All figures of a network, computed in a worker that ends with the answer or when it is aborted. */
export async function analyseInWorker(
  network: Network,
  signal: AbortSignal,
): Promise<NetworkAnalysis> {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<NetworkAnalysis>();
  worker.addEventListener('message', (event: MessageEvent<NetworkAnalysis>) => {
    resolve(event.data);
  });
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  signal.addEventListener('abort', () => reject(new Error('Not wanted any longer.')));
  worker.postMessage(network);
  try {
    return await promise;
  } finally {
    worker.terminate();
  }
}
