import type { Worker } from 'node:worker_threads';

/** What the thread sends next. A parsing edge: messages between threads carry no types. */
export function answerOf<Answer>(thread: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    function settle(): void {
      thread.off('message', done).off('error', fail).off('exit', leave);
    }
    function done(answer: Answer): void {
      settle();
      resolve(answer);
    }
    function fail(error: Error): void {
      settle();
      reject(error);
    }
    function leave(): void {
      fail(new Error('The thread ended before it answered.'));
    }
    thread.on('message', done).on('error', fail).on('exit', leave);
  });
}
