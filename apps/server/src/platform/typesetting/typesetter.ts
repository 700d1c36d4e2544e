import { ProblemError } from '../http/problem-error.ts';
import { answerOf } from '../threads/answer-of.ts';
import { RestingThread } from '../threads/resting-thread.ts';
import { withinDeadline } from '../threads/within-deadline.ts';
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
 * next one, since reading fonts takes longer than a page.
 */
export class Typesetter {
  readonly #bounds: TypesetterBounds;
  readonly #thread: RestingThread;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(bounds: TypesetterBounds) {
    this.#bounds = bounds;
    // What Typst takes beside the thread's own heap follows from the length, which is bounded too.
    this.#thread = new RestingThread(program, bounds.idleMs);
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

  #make(order: { document: TypesetDocument; format: DocumentFormat }): Promise<Uint8Array> {
    return this.#thread.lend((thread) =>
      withinDeadline(thread, this.#bounds.deadlineMs, () => {
        thread.postMessage(order);
        return answerOf<Uint8Array>(thread);
      }),
    );
  }
}
