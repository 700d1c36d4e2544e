import type { FileProblem } from './file-problem.ts';
import type { ReadNetwork } from './read-network.ts';

/** Each tie as „a–b“ or „a→b“, with its weight where there is one. */
export function tiesInWords({ ids, ties, directed }: ReadNetwork): string[] {
  const sign = directed === true ? '→' : '–';
  return Array.from(ties.from, (from, tie) => {
    const weight = ties.weights === null ? '' : ` ${ties.weights[tie]}`;
    return `${ids[from]}${sign}${ids[ties.to[tie]]}${weight}`;
  });
}

/** Each problem as its line, code and words. */
export function troublesOf({ problems }: { problems: readonly FileProblem[] }): string[] {
  return problems.map(({ line, code, words }) =>
    [line, code, ...Object.entries(words).map(([name, word]) => `${name}=${word}`)].join(' '),
  );
}

/** The same text in parts of so many characters. */
export function inParts(text: string, size: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += size) parts.push(text.slice(at, at + size));
  return parts;
}
