import { parentPort, workerData } from 'node:worker_threads';
import { type ExportJob, renderExport } from './render-export.ts';

/** One file a thread: it gets the job, answers with bytes, and ends. */
// A parsing edge: messages between threads carry no types.
// oxlint-disable-next-line typescript/no-unsafe-assignment
const job: ExportJob = workerData;
const bytes = await renderExport(job);
parentPort?.postMessage(bytes, [bytes.buffer]);
