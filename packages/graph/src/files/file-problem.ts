export type FileProblemCode =
  | 'blank-line'
  /** The first row has no heading that is known, and nothing says that it is data. */
  | 'heading-assumed'
  /** The column asked for is not there. */
  | 'no-column'
  /** U+FFFD or NUL: bytes were read in another encoding than they were written in. */
  | 'wrong-encoding'
  /** An edge without direction among arrows, or one of two directions: it counts as two arrows. */
  | 'both-ways'
  /** A second graph in the file; it is not read. */
  | 'further-graph'
  | 'missing-end'
  | 'unknown-id'
  | 'self-loop'
  /** The same tie again; the greatest weight of all counts. */
  | 'repeated-tie'
  /** The file says itself that the tie does not count: its `counted` is false. */
  | 'not-counted'
  /** No number above 0. */
  | 'bad-weight'
  /** A quote without an end, or something behind its end. */
  | 'broken-quotes'
  | 'hyperedge'
  | 'missing-id'
  | 'repeated-actor'
  | 'empty-file'
  | 'too-few-columns'
  | 'too-many-rows'
  | 'too-many-columns'
  /** A line, a tag or a text that is longer than any of a network. */
  | 'too-long'
  | 'too-deep'
  | 'broken-xml'
  | 'wrong-root'
  /** A document type with declarations of its own, as those of entities. */
  | 'declarations-refused';

/** What becomes of what a problem names. */
export type Fate =
  /** It counts as it would without the problem. */
  | 'noticed'
  /** The row is no tie; the actors it names exist all the same, unless the file says who exists. */
  | 'row-left-out'
  | 'actor-left-out'
  /** Nothing after it was read. */
  | 'stopped';

export const fates: Readonly<Record<FileProblemCode, Fate>> = {
  'blank-line': 'noticed',
  'heading-assumed': 'noticed',
  'no-column': 'noticed',
  'wrong-encoding': 'noticed',
  'both-ways': 'noticed',
  'further-graph': 'noticed',
  'missing-end': 'row-left-out',
  'unknown-id': 'row-left-out',
  'self-loop': 'row-left-out',
  'repeated-tie': 'row-left-out',
  'not-counted': 'row-left-out',
  'bad-weight': 'row-left-out',
  'broken-quotes': 'row-left-out',
  hyperedge: 'row-left-out',
  'missing-id': 'actor-left-out',
  'repeated-actor': 'actor-left-out',
  'empty-file': 'stopped',
  'too-few-columns': 'stopped',
  'too-many-rows': 'stopped',
  'too-many-columns': 'stopped',
  'too-long': 'stopped',
  'too-deep': 'stopped',
  'broken-xml': 'stopped',
  'wrong-root': 'stopped',
  'declarations-refused': 'stopped',
};

/** The words that a sentence about a problem needs, as they stand in the file. */
export type ProblemWords = Readonly<Record<string, string | number>>;

export interface FileProblem {
  readonly code: FileProblemCode;
  /** From 1. */
  readonly line: number;
  readonly words: ProblemWords;
}

export type ProblemCounts = Readonly<Partial<Record<FileProblemCode, number>>>;
