import { setTimeout } from 'node:timers/promises';

/** Lets one through at a time, never two within the gap; who would have to wait too long is turned away. */
export class Pace {
  readonly #gapMs: number;
  readonly #longestWaitMs: number;
  #next = 0;

  constructor({ gapMs, longestWaitMs }: { gapMs: number; longestWaitMs: number }) {
    this.#gapMs = gapMs;
    this.#longestWaitMs = longestWaitMs;
  }

  /** @returns whether it is one's turn; `false`: too many are waiting */
  async turn(): Promise<boolean> {
    const now = performance.now();
    const at = Math.max(now, this.#next);
    if (at - now > this.#longestWaitMs) return false;
    this.#next = at + this.#gapMs;
    await setTimeout(at - now);
    return true;
  }
}
