import { Worker } from 'node:worker_threads';
import { ProblemError } from '../http/problem-error.ts';
import { answerOf } from './answer-of.ts';
import { resourceLimits } from './resource-limits.ts';
import { withinDeadline } from './within-deadline.ts';

export interface ThreadQuestion<Read> {
  /** What the thread runs: it answers its first message with one. */
  readonly program: URL;
  /** Who asks what kind of question: while one is answered, one more of the same may wait. */
  readonly asker: string;
  /** Reads what the question follows from, when its turn has come. */
  readonly read: () => Promise<Read>;
  readonly questionOf: (read: Read) => unknown;
}

interface Answered<Read, Answer> {
  readonly read: Read;
  readonly answer: Answer;
}

interface Bounds {
  readonly waitingAtMost: number;
  readonly deadlineMs: number;
}

/**
 * One question at a time, each in a thread of its own, so that memory stays bounded. They come in the order they
 * were asked; as only one of an asker waits, nobody waits for all that another one asks.
 */
export class ThreadQueue {
  readonly #bounds: Bounds;
  /** By asker, in order. */
  readonly #waiting = new Map<string, () => Promise<void>>();
  #isAnswering = false;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /**
   * @throws ProblemError 503 `computing-busy` where too much waits already, `computing-too-long` after the deadline
   */
  ask<Read, Answer>(question: ThreadQuestion<Read>): Promise<Answered<Read, Answer>> {
    const { asker } = question;
    return new Promise((resolve, reject) => {
      if (this.#waiting.has(asker) || this.#waiting.size >= this.#bounds.waitingAtMost) {
        return reject(new ProblemError(503, 'computing-busy'));
      }
      this.#waiting.set(asker, () => this.#answer<Read, Answer>(question).then(resolve, reject));
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#isAnswering) return;
    this.#isAnswering = true;
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const [asker, answer] = next;
      this.#waiting.delete(asker);
      await answer();
    }
    this.#isAnswering = false;
  }

  async #answer<Read, Answer>({
    program,
    read: readNow,
    questionOf,
  }: ThreadQuestion<Read>): Promise<Answered<Read, Answer>> {
    const read = await readNow();
    const thread = new Worker(program, { resourceLimits });
    try {
      const answer = await withinDeadline(thread, this.#bounds.deadlineMs, () => {
        thread.postMessage(questionOf(read));
        return answerOf<Answer>(thread);
      });
      return { read, answer };
    } finally {
      await thread.terminate();
    }
  }
}
