import { Worker } from 'node:worker_threads';
import { resourceLimits } from './resource-limits.ts';

/**
 * A thread that is kept for the next piece of work, as starting one takes longer than most of it. It ends after a rest,
 * or where its work fails. It does one piece at a time: whoever lends it sees to that.
 */
export class RestingThread {
  readonly #program: URL;
  readonly #idleMs: number;
  #thread: Worker | null = null;
  #rest: NodeJS.Timeout | undefined;

  /** @param idleMs how long a thread without work is kept, with all that its program read */
  constructor(program: URL, idleMs: number) {
    this.#program = program;
    this.#idleMs = idleMs;
  }

  async lend<Result>(work: (thread: Worker) => Promise<Result>): Promise<Result> {
    clearTimeout(this.#rest);
    const thread = (this.#thread ??= this.#start());
    thread.ref();
    try {
      const result = await work(thread);
      this.#letRest(thread);
      return result;
    } catch (error) {
      await this.#end(thread);
      throw error;
    }
  }

  #start(): Worker {
    const thread = new Worker(this.#program, { resourceLimits });
    // Also while it rests, when nobody waits for an answer.
    thread.once('error', () => void this.#end(thread));
    return thread;
  }

  /** A resting thread keeps no process from ending. */
  #letRest(thread: Worker): void {
    thread.unref();
    this.#rest = setTimeout(() => void this.#end(thread), this.#idleMs).unref();
  }

  async #end(thread: Worker): Promise<void> {
    if (this.#thread === thread) this.#thread = null;
    await thread.terminate();
  }
}
