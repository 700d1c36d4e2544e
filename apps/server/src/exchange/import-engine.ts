import { Worker } from 'node:worker_threads';
import { resourceLimits } from '../platform/threads/resource-limits.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { Asked, Reply, TaskName, Tasks } from './worker-protocol.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Reads and plans lists in a thread of its own, so that the server answers others meanwhile and its
 * memory stays bounded. The thread starts with the first question, and an idle one keeps no program
 * from ending.
 */
export class ImportEngine {
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #last = 0;

  /** @throws UnreadableFile with what is wrong with the list, `needs-too-much-memory` among it */
  async ask<Name extends TaskName>(
    task: Name,
    ask: Tasks[Name]['ask'],
    progress: (done: number, total: number) => void = () => undefined,
  ): Promise<Tasks[Name]['answer']> {
    const worker = this.#running();
    worker.ref();
    this.#last += 1;
    const asked: Asked<Name> = { id: this.#last, task, ask };
    const answer = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(asked.id, { resolve, reject, progress });
      worker.postMessage(asked);
    });
    // A parsing edge: the protocol says which answer belongs to which task, messages carry no types.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return answer as Tasks[Name]['answer'];
  }

  #running(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { resourceLimits });
    worker.on('message', (reply: Reply) => {
      this.#settle(reply);
    });
    worker.on('error', (error) => {
      this.#lose(worker, error);
    });
    worker.on('exit', () => {
      this.#lose(worker, new Error('The thread for imports ended.'));
    });
    this.#worker = worker;
    return worker;
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === 'progress') {
      waiting.progress(reply.done, reply.total);
      return;
    }
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    if (reply.kind === 'done') waiting.resolve(reply.answer);
    else if (reply.kind === 'unreadable')
      waiting.reject(new UnreadableFile(reply.code, reply.params));
    else waiting.reject(new Error(reply.message));
  }

  /** Everything asked of a lost thread fails; the next question starts a new one. */
  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const lost = this.#waiting;
    this.#waiting = new Map();
    const outOfMemory =
      error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    const reason = error instanceof Error ? error : new Error(String(error));
    for (const { reject } of lost.values()) {
      reject(outOfMemory ? new UnreadableFile('needs-too-much-memory') : reason);
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
