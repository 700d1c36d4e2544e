const free = -1;

/** Finds a tie by its ends: a table of hashes in typed arrays, as millions of keys are no objects. */
export class TieIndex {
  readonly #places: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #mask: number;

  /** @param most ties that will be asked for at most */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, most * 2)));
    this.#places = new Int32Array(size).fill(free);
    this.#from = new Int32Array(size);
    this.#to = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The place of the tie between these ends, or `null` after keeping `place` for it. */
  findOrKeep(from: number, to: number, place: number): number | null {
    let slot = hash(from, to) & this.#mask;
    while (this.#places[slot] !== free) {
      if (this.#from[slot] === from && this.#to[slot] === to) return this.#places[slot];
      slot = (slot + 1) & this.#mask;
    }
    this.#places[slot] = place;
    this.#from[slot] = from;
    this.#to[slot] = to;
    return null;
  }
}

function hash(from: number, to: number): number {
  let mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(to + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
