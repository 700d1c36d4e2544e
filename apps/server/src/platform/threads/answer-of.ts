import type { Worker } from 'node:worker_threads';

/** What the thread sends first. A parsing edge: messages between threads carry no types. */
export function answerOf<Answer>(thread: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread ended before it answered.')));
  });
}
