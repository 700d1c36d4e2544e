import { detached } from './detached.ts';
import type { FileProblem, FileProblemCode, ProblemCounts, ProblemWords } from './file-problem.ts';

/** So many of each code are kept; all are counted. */
export const problemsKept = 100;

const longestWord = 200;

/** The problems of a file, in bounded memory however many there are. */
export class ProblemList {
  readonly #problems: FileProblem[] = [];
  readonly #counts = new Map<FileProblemCode, number>();

  report(code: FileProblemCode, line: number, words: ProblemWords = {}): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= problemsKept) this.#problems.push({ code, line, words: shortened(words) });
  }

  /** In the order of lines. */
  get problems(): readonly FileProblem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line);
  }

  get counts(): ProblemCounts {
    return Object.fromEntries(this.#counts);
  }
}

function shortened(words: ProblemWords): ProblemWords {
  const short: Record<string, string | number> = {};
  for (const [name, word] of Object.entries(words)) {
    short[name] = typeof word === 'string' ? detached(word.slice(0, longestWord)) : word;
  }
  return short;
}
