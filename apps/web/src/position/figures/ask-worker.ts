/** What a worker answers to a question; it ends with the answer, or when that is no longer wanted. */
export async function askWorker<Answer>(
  worker: Worker,
  question: unknown,
  signal: AbortSignal,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  worker.addEventListener('message', (event: MessageEvent<Answer>) => resolve(event.data));
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  signal.addEventListener('abort', () => reject(new Error('Not wanted any longer.')));
  worker.postMessage(question);
  try {
    return await promise;
  } finally {
    worker.terminate();
  }
}
