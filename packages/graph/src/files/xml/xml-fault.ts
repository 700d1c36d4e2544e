import type { FileProblemCode, ProblemWords } from '../file-problem.ts';

/** Ends the reading of an XML file; whoever started it reports it. */
export class XmlFault extends Error {
  readonly code: FileProblemCode;
  readonly words: ProblemWords;
  /** How many lines below the beginning of its token. */
  readonly below: number;

  constructor(code: FileProblemCode, words: ProblemWords = {}, below = 0) {
    super(code);
    this.code = code;
    this.words = words;
    this.below = below;
  }
}

/** How XML can be broken, as the word `reason` of `broken-xml`. */
export type BrokenXml =
  | 'not-closed'
  | 'wrong-close'
  | 'tag'
  | 'attribute-twice'
  | 'entity'
  | 'character'
  | 'outside-root'
  | 'no-root';

export function brokenXml(reason: BrokenXml, near = '', below = 0): XmlFault {
  return new XmlFault('broken-xml', { reason, near: near.slice(0, 80) }, below);
}
