import { parentPort } from 'node:worker_threads';
import { type ExportJob, renderExport } from './render-export.ts';

/** One file a thread: it gets the job, answers with bytes, and ends. */
// A parsing edge: messages between threads carry no types.
parentPort?.once('message', (job: ExportJob) => {
  void renderExport(job).then((bytes) => parentPort?.postMessage(bytes, [bytes.buffer]));
});
