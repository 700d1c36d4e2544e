import { type ThreadQuestion, ThreadQueue } from './thread-queue.ts';

/** A question that takes longer gets no better, and others wait for it. */
const minute = 60_000;

const queue = new ThreadQueue({ waitingAtMost: 16, deadlineMs: minute });

/** Lets a thread of its own answer, so that the server answers others meanwhile; see `ThreadQueue`. */
export function askThread<Read, Answer>(
  question: ThreadQuestion<Read>,
): Promise<{ readonly read: Read; readonly answer: Answer }> {
  return queue.ask<Read, Answer>(question);
}
