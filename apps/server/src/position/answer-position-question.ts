import { parentPort } from 'node:worker_threads';
import { networkGaps, suggestionsFor } from '@augenhoehe/domain/position';
import type { PositionQuestion } from './compute-beside.ts';

/** One question a thread. */
parentPort?.once('message', (question: PositionQuestion) => {
  const { kind, input } = question;
  parentPort?.postMessage(kind === 'gaps' ? networkGaps(input) : suggestionsFor(input));
});
