import { isMisread } from './is-misread.ts';

/** A whole text, or its parts in order, as they come from a file that is too long for one text. */
export type FileText = string | Iterable<string>;

const step = 65_536;

/** The part of a text that is being looked at: what lies behind is given up, what lies ahead comes when asked. */
export class TextWindow {
  /** Where the next thing begins in `text`. */
  at = 0;
  text = '';
  /** Whether there is a sign in `text` of having been read in the wrong encoding. */
  misread = false;
  #line = 1;
  #counted = 0;
  readonly #parts: Iterator<string>;
  #ended = false;

  constructor(text: FileText) {
    this.#parts = (typeof text === 'string' ? [text] : text)[Symbol.iterator]();
    this.more();
    if (this.text.startsWith('\uFEFF')) this.at = 1;
  }

  /** Whether everything that is still to come is in `text`. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Brings at least 65,536 characters more into `text`, in which `at` then is 0, or the rest. */
  more(): boolean {
    if (this.#ended) return false;
    const line = this.line;
    const parts = [this.text.slice(this.at)];
    for (let length = 0; length < step && !this.#ended; ) {
      const next = this.#parts.next();
      if (next.done === true) this.#ended = true;
      else {
        parts.push(next.value);
        length += next.value.length;
      }
    }
    this.text = parts.join('');
    this.misread = isMisread(this.text);
    this.at = 0;
    this.#counted = 0;
    this.#line = line;
    return true;
  }

  /** The line of `at`, from 1; a line ends with LF, CR LF or CR. */
  get line(): number {
    const { text } = this;
    for (; this.#counted < this.at; this.#counted += 1) {
      const code = text.charCodeAt(this.#counted);
      if (code === 10 || (code === 13 && text.charCodeAt(this.#counted + 1) !== 10))
        this.#line += 1;
    }
    return this.#line;
  }
}
