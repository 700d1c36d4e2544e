import type { Worker } from 'node:worker_threads';

/** Sends an order to a thread that answers each with one message. A parsing edge: messages carry no types. */
export function askPress(thread: Worker, order: unknown): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    function settle(): void {
      thread.off('message', done).off('error', fail).off('exit', leave);
    }
    function done(bytes: Uint8Array): void {
      settle();
      resolve(bytes);
    }
    function fail(error: Error): void {
      settle();
      reject(error);
    }
    function leave(): void {
      fail(new Error('The thread ended before it answered.'));
    }
    thread.on('message', done).on('error', fail).on('exit', leave);
    thread.postMessage(order);
  });
}
