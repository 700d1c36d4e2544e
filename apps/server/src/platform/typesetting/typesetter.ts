import { Worker } from 'node:worker_threads';
import { ProblemError } from '../http/problem-error.ts';
import { resourceLimits } from '../threads/resource-limits.ts';
import { withinDeadline } from '../threads/within-deadline.ts';
import { askPress } from './ask-press.ts';
import type { DocumentFormat, TypesetDocument } from './document.ts';
import { lengthOf } from './length-of.ts';

const program = new URL('./typeset-worker.ts', import.meta.url);

export interface TypesetterBounds {
  /** Documents. */
  readonly waitingAtMost: number;
  readonly deadlineMs: number;
  /** How long a thread without work is kept, with fonts and programs in memory. */
  readonly idleMs: number;
  /** Characters of a document. */
  readonly lengthAtMost: number;
}

/**
 * One document at a time in a thread of its own, so that the server answers others meanwhile. The thread stays for the
 * next one, since reading fonts takes longer than a page; it ends after a rest, or where a document breaks it.
 */
export class Typesetter {
  readonly #bounds: TypesetterBounds;
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #rest: NodeJS.Timeout | undefined;

  constructor(bounds: TypesetterBounds) {
    this.#bounds = bounds;
  }

  /**
   * @throws ProblemError 503 `computing-busy` where too many wait, `computing-too-long` after the deadline; 400
   *   `document-too-long`
   */
  typeset(document: TypesetDocument, format: DocumentFormat): Promise<Uint8Array> {
    if (lengthOf(document) > this.#bounds.lengthAtMost) {
      return Promise.reject(new ProblemError(400, 'document-too-long'));
    }
    if (this.#waiting >= this.#bounds.waitingAtMost) {
      return Promise.reject(new ProblemError(503, 'computing-busy'));
    }
    this.#waiting += 1;
    const mine = this.#last
      .then(() => this.#make({ document, format }))
      .finally(() => {
        this.#waiting -= 1;
      });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #make(order: { document: TypesetDocument; format: DocumentFormat }): Promise<Uint8Array> {
    clearTimeout(this.#rest);
    const thread = (this.#thread ??= this.#start());
    thread.ref();
    try {
      const bytes = await withinDeadline(thread, this.#bounds.deadlineMs, () =>
        askPress(thread, order),
      );
      this.#letRest(thread);
      return bytes;
    } catch (error) {
      await this.#end(thread);
      throw error;
    }
  }

  #start(): Worker {
    // What Typst takes beside the thread's own heap follows from the length, which is bounded too.
    const thread = new Worker(program, { resourceLimits });
    // Also while it rests, when nobody waits for an answer.
    thread.once('error', () => void this.#end(thread));
    return thread;
  }

  /** A resting thread keeps no process from ending. */
  #letRest(thread: Worker): void {
    thread.unref();
    this.#rest = setTimeout(() => void this.#end(thread), this.#bounds.idleMs).unref();
  }

  async #end(thread: Worker): Promise<void> {
    if (this.#thread === thread) this.#thread = null;
    await thread.terminate();
  }
}
