import type { GraphReply, GraphRequest, GraphWorker } from './graph-worker.ts';

/** A worker that is asked one thing after the other. */
export interface Asked {
  /** Resolves with the reply; rejects when the thread breaks. */
  readonly ask: (request: GraphRequest) => Promise<GraphReply>;
}

interface Waiting {
  readonly resolve: (reply: GraphReply) => void;
  readonly reject: (failure: Error) => void;
}

export function askWorker(worker: GraphWorker): Asked {
  const waiting: Waiting[] = [];
  let failure: Error | null = null;
  worker.listen({
    onReply: (reply) => waiting.shift()?.resolve(reply),
    onFailure: (reason) => {
      failure = reason;
      for (const { reject } of waiting.splice(0)) reject(reason);
    },
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure);
          return;
        }
        waiting.push({ resolve, reject });
        worker.post(request);
      }),
  };
}
