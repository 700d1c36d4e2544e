import { Worker } from 'node:worker_threads';
import type { GraphReply, GraphWorker } from '@augenhoehe/graph';

const program = new URL('./answer-in-thread.ts', import.meta.url);

/** A thread of Node that computes figures of networks. */
export function startGraphThread(): GraphWorker {
  const thread = new Worker(program);
  return {
    post: (request) => thread.postMessage(request),
    listen: ({ onReply, onFailure }) => {
      thread.on('message', (reply: GraphReply) => onReply(reply));
      thread.on('error', (failure: Error) => onFailure(failure));
    },
    end: () => void thread.terminate(),
  };
}
