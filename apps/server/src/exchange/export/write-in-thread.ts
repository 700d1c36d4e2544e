import { answerOf } from '../../platform/threads/answer-of.ts';
import { RestingThread } from '../../platform/threads/resting-thread.ts';
import type { ExportJob } from './render-export.ts';

const minute = 60_000;
const resting = new RestingThread(new URL('./export-worker.ts', import.meta.url), minute);
let last: Promise<unknown> = Promise.resolve();

export interface WrittenExport {
  readonly job: ExportJob;
  readonly body: Uint8Array;
}

function write(collect: () => Promise<ExportJob>): Promise<WrittenExport> {
  return resting.lend(async (thread) => {
    async function collected(): Promise<ExportJob> {
      const job = await collect();
      thread.postMessage(job);
      return job;
    }
    const [body, job] = await Promise.all([answerOf<Uint8Array>(thread), collected()]);
    return { job, body };
  });
}

/**
 * Makes the file in a thread of its own, so that the server answers others meanwhile. A new one starts
 * while the entries are read. One at a time: whoever asks for many files waits, and memory stays bounded.
 */
export function writeInThread(collect: () => Promise<ExportJob>): Promise<WrittenExport> {
  const mine = last.then(() => write(collect));
  last = mine.catch(() => undefined);
  return mine;
}
