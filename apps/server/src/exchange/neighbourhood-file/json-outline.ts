/** Where a value stands in the bytes of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A member of the outermost object: a value, or a list by its entries. */
export type OutlinedMember =
  | { readonly kind: 'value'; readonly span: Span }
  | { readonly kind: 'list'; readonly span: Span; readonly entries: readonly Span[] };

const byte = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  opensList: 0x5b,
  backslash: 0x5c,
  closesList: 0x5d,
  opensObject: 0x7b,
  closesObject: 0x7d,
} as const;

/** Entries of our files hold identifiers: more of them than this and one each 32 bytes is another file. */
const shortEntries = 1000;

const byteOrderMark = [0xef, 0xbb, 0xbf];

/**
 * Where the members of a JSON object stand, and the entries of those that are lists, so that a large
 * file is parsed entry by entry instead of as a whole. What is inside of values is left to whoever
 * parses them.
 *
 * @throws SyntaxError
 * @throws RangeError where it has more entries than fit into memory near the size of the file
 */
export function outlineOf(bytes: Uint8Array): ReadonlyMap<string, OutlinedMember> {
  const reader = new Reader(bytes);
  const members = new Map<string, OutlinedMember>();
  reader.take(byte.opensObject);
  if (!reader.takeIf(byte.closesObject)) {
    do {
      const name = parsedAt(bytes, reader.value());
      if (typeof name !== 'string') throw new SyntaxError('A member has no name.');
      reader.take(byte.colon);
      members.set(name, reader.next() === byte.opensList ? list(reader) : value(reader));
    } while (reader.takeIf(byte.comma));
    reader.take(byte.closesObject);
  }
  if (reader.next() !== undefined) throw new SyntaxError('Something follows the end.');
  return members;
}

/** Whether the first sign is that of an object, or there is none: what else it may be is not looked at. */
export function beginsObject(bytes: Uint8Array): boolean {
  const first = new Reader(bytes).next();
  return first === undefined || first === byte.opensObject;
}

/**
 * @throws SyntaxError
 * @throws TypeError where it is not UTF-8
 */
export function parsedAt(bytes: Uint8Array, { start, end }: Span): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end)));
}

function value(reader: Reader): OutlinedMember {
  return { kind: 'value', span: reader.value() };
}

function list(reader: Reader): OutlinedMember {
  const entries: Span[] = [];
  const start = reader.take(byte.opensList);
  if (!reader.takeIf(byte.closesList)) {
    do {
      if (reader.entriesLeft === 0) throw new RangeError('Too many entries.');
      reader.entriesLeft -= 1;
      entries.push(reader.value());
    } while (reader.takeIf(byte.comma));
    reader.take(byte.closesList);
  }
  return { kind: 'list', span: { start, end: reader.at }, entries };
}

/** Goes through the bytes once. Bytes of longer characters are never those of punctuation. */
class Reader {
  readonly #bytes: Uint8Array;
  at: number;
  entriesLeft: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.entriesLeft = shortEntries + Math.floor(bytes.length / 32);
    this.at = byteOrderMark.every((own, place) => bytes[place] === own) ? byteOrderMark.length : 0;
  }

  /** The next byte that is not blank; `undefined` at the end. */
  next(): number | undefined {
    while (isBlank(this.#bytes[this.at])) this.at += 1;
    return this.#bytes[this.at];
  }

  /** Where it stands. */
  take(expected: number): number {
    if (this.next() !== expected) throw new SyntaxError(`Unexpected at byte ${this.at}.`);
    this.at += 1;
    return this.at - 1;
  }

  takeIf(expected: number): boolean {
    if (this.next() !== expected) return false;
    this.at += 1;
    return true;
  }

  value(): Span {
    const first = this.next();
    const start = this.at;
    if (first === byte.quote) this.#skipText();
    else if (first === byte.opensObject || first === byte.opensList) this.#skipNested();
    else this.#skipWord();
    if (this.at === start) throw new SyntaxError(`No value at byte ${start}.`);
    return { start, end: this.at };
  }

  #skipText(): void {
    for (this.at += 1; this.#bytes[this.at] !== byte.quote; this.at += 1) {
      if (this.#bytes[this.at] === byte.backslash) this.at += 1;
      if (this.at >= this.#bytes.length) throw new SyntaxError('A text does not end.');
    }
    this.at += 1;
  }

  #skipNested(): void {
    let depth = 0;
    do {
      const own = this.#bytes[this.at];
      if (own === undefined) throw new SyntaxError('A value does not end.');
      if (own === byte.quote) {
        this.#skipText();
        continue;
      }
      if (own === byte.opensObject || own === byte.opensList) depth += 1;
      if (own === byte.closesObject || own === byte.closesList) depth -= 1;
      this.at += 1;
    } while (depth > 0);
  }

  /** A number, `true`, `false`, `null`. */
  #skipWord(): void {
    const { comma, closesList, closesObject } = byte;
    for (; this.at < this.#bytes.length; this.at += 1) {
      const own = this.#bytes[this.at];
      if (own === comma || own === closesList || own === closesObject || isBlank(own)) return;
    }
  }
}

function isBlank(own: number | undefined): boolean {
  return own === 0x20 || own === 0x0a || own === 0x0d || own === 0x09;
}
