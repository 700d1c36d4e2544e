import type { PartKey } from '../agreement-part.ts';

/** What a proposal of words can draw on. Empty text: not known. */
export interface WordingContext {
  readonly cooperation: {
    readonly name: string;
    readonly concern: string;
    readonly goal: string;
    readonly output: string;
    readonly targetBenefit: string;
  };
  /** Names in the order of the parties. */
  readonly parties: readonly string[];
  /** Days as they are written in the language; empty: open. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reviewOn: string;
}

/** A sentence that stands only where what it says is known. */
export function ifKnown(value: string, sentence: (value: string) => string): string {
  return value === '' ? '' : sentence(value);
}

/** Sentences that are there, in one paragraph. */
export function paragraph(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

export type Wording = Readonly<Record<PartKey, (context: WordingContext) => string>>;
