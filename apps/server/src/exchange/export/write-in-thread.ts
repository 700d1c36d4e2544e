import { Worker } from 'node:worker_threads';
import { answerOf } from '../../platform/threads/answer-of.ts';
import { resourceLimits } from '../../platform/threads/resource-limits.ts';
import type { ExportJob } from './render-export.ts';

let last: Promise<unknown> = Promise.resolve();

export interface WrittenExport {
  readonly job: ExportJob;
  readonly body: Uint8Array;
}

async function write(collect: () => Promise<ExportJob>): Promise<WrittenExport> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { resourceLimits });
  async function collected(): Promise<ExportJob> {
    const job = await collect();
    worker.postMessage(job);
    return job;
  }
  try {
    const [body, job] = await Promise.all([answerOf<Uint8Array>(worker), collected()]);
    return { job, body };
  } finally {
    await worker.terminate();
  }
}

/**
 * Makes the file in a thread of its own, so that the server answers others meanwhile. The thread starts
 * while the entries are read. One at a time: whoever asks for many files waits, and memory stays bounded.
 */
export function writeInThread(collect: () => Promise<ExportJob>): Promise<WrittenExport> {
  const mine = last.then(() => write(collect));
  last = mine.catch(() => undefined);
  return mine;
}
