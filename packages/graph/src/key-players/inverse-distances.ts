import type { Neighbours } from '../network.ts';
import { tieListOf } from '../tie-list-of.ts';

/** The ties, each once, and room for 32 walks over them at once, one bit of a word each. */
export interface Sweep {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By which walks each actor was met, at last by which a step ago, and what the next step meets. */
  readonly seen: Int32Array;
  readonly front: Int32Array;
  readonly next: Int32Array;
}

/** Give `around`. */
export function roomForSweep(around: Neighbours): Sweep {
  const { from, to } = tieListOf(around);
  const actors = around.starts.length - 1;
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    seen: new Int32Array(actors),
    front: new Int32Array(actors),
    next: new Int32Array(actors),
  };
}

export interface Sources {
  /** From whom distances are measured; nobody who is gone. */
  readonly sources: ArrayLike<number>;
  /** 1 for those who are treated as if they were not there. */
  readonly gone: Uint8Array;
  /** As soon as the sum is above it, it does not matter by how much. */
  readonly enough: number;
}

/**
 * The sum of 1 / distance from the sources to all others, or any number above `enough`.
 *
 * 32 sources walk at once. Then, M. et al. (2014): The more the merrier: efficient multi-source graph
 * traversal. PVLDB 8(4), 449–460. Every step looks at all ties in turn, without asking who is at
 * their ends, which costs less than finding out. Time O(sources / 32 · m · diameter).
 */
export function inverseDistances(sweep: Sweep, { sources, gone, enough }: Sources): number {
  let sum = 0;
  for (let first = 0; first < sources.length && sum <= enough; first += 32) {
    sweep.seen.fill(0);
    sweep.front.fill(0);
    const last = Math.min(sources.length, first + 32);
    for (let place = first; place < last; place += 1) {
      sweep.seen[sources[place]] = 1 << (place - first);
      sweep.front[sources[place]] = 1 << (place - first);
    }
    for (let steps = 1; sum <= enough; steps += 1) {
      spread(sweep);
      const met = settle(sweep, gone);
      if (met === 0) break;
      sum += met / steps;
    }
  }
  return sum;
}

/** Every walk takes one step. */
function spread({ from, to, front, next }: Sweep): void {
  next.fill(0);
  for (let tie = 0; tie < from.length; tie += 1) {
    const one = from[tie];
    const other = to[tie];
    next[one] |= front[other];
    next[other] |= front[one];
  }
}

/** Who was met for the first time is the new front; how many that were, over all walks. */
function settle({ seen, front, next }: Sweep, gone: Uint8Array): number {
  let met = 0;
  for (let actor = 0; actor < front.length; actor += 1) {
    const walks = next[actor] & ~seen[actor] & (gone[actor] - 1);
    front[actor] = walks;
    seen[actor] |= walks;
    met += bitsOf(walks);
  }
  return met;
}

/** Warren, H. S. (2012): Hacker’s Delight, 5–1. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
