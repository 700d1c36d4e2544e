import { Worker } from 'node:worker_threads';
import type { ExportJob } from './render-export.ts';

/** Bounds what one file may take; beyond it the thread ends, and the server goes on. */
const resourceLimits = { maxOldGenerationSizeMb: 448, maxYoungGenerationSizeMb: 32 };

let last: Promise<unknown> = Promise.resolve();

async function render(job: ExportJob): Promise<Uint8Array> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits,
  });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread for exports ended early.')));
    });
  } finally {
    await worker.terminate();
  }
}

/**
 * Makes the file in a thread of its own, so that the server answers others meanwhile. One at a time:
 * whoever asks for many files waits, and memory stays bounded.
 */
export function writeInThread(job: ExportJob): Promise<Uint8Array> {
  const mine = last.then(() => render(job));
  last = mine.catch(() => undefined);
  return mine;
}
