import { parentPort } from 'node:worker_threads';
import { type ExportJob, renderExport } from './render-export.ts';

/** Gets one job after the other, and answers each with bytes. */
// A parsing edge: messages between threads carry no types.
parentPort?.on('message', (job: ExportJob) => {
  void renderExport(job).then((bytes) => parentPort?.postMessage(bytes, [bytes.buffer]));
});
