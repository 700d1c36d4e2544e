import { Worker } from 'node:worker_threads';
import { answerOf } from './answer-of.ts';

/** Bounds what one question may take; beyond it the thread ends, and the server goes on. */
const resourceLimits = { maxOldGenerationSizeMb: 448, maxYoungGenerationSizeMb: 32 };

let last: Promise<unknown> = Promise.resolve();

async function ask<Answer>(program: URL, question: unknown): Promise<Answer> {
  const thread = new Worker(program, { resourceLimits });
  try {
    thread.postMessage(question);
    return await answerOf<Answer>(thread);
  } finally {
    await thread.terminate();
  }
}

/**
 * Lets a thread of its own answer, so that the server answers others meanwhile. One question at a time:
 * whoever asks much waits, and memory stays bounded.
 */
export function askThread<Answer>(program: URL, question: unknown): Promise<Answer> {
  const mine = last.then(() => ask<Answer>(program, question));
  last = mine.catch(() => undefined);
  return mine;
}
