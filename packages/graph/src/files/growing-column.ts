type Cells = Int32Array | Float64Array;

/** A column of numbers that doubles its room when it is full. */
export class GrowingColumn<Kind extends Cells> {
  readonly #create: (length: number) => Kind;
  #cells: Kind;
  #length = 0;

  constructor(create: (length: number) => Kind) {
    this.#create = create;
    this.#cells = create(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#cells.length) {
      const wider = this.#create(this.#cells.length * 2);
      wider.set(this.#cells);
      this.#cells = wider;
    }
    this.#cells[this.#length] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#cells[place];
  }

  put(place: number, value: number): void {
    this.#cells[place] = value;
  }

  /** Exactly as long as what was pushed. */
  finished(): Kind {
    const exact = this.#create(this.#length);
    exact.set(this.#cells.subarray(0, this.#length));
    return exact;
  }
}

export function integers(length: number): Int32Array {
  return new Int32Array(length);
}

export function decimals(length: number): Float64Array {
  return new Float64Array(length);
}
