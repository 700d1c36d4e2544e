/** Edits that turn a word into another: a letter more, less, other, or two neighbours swapped. */
export interface Edits {
  readonly whole: number;
  /** Into the beginning of the other that fits best. */
  readonly start: number;
}

/** Counts up to `most` edits, `null` where it takes more (optimal string alignment distance). */
export function countEdits(word: string, term: string, most: number): Edits | null {
  // Beyond this length letters of the term could only add edits.
  const width = Math.min(term.length, word.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const isSame = word[row - 1] === term[column - 1];
      const replaced = at(last, column - 1) + (isSame ? 0 : 1);
      const cost = Math.min(replaced, at(last, column) + 1, at(next, column - 1) + 1);
      const edits = isSwapped(word, term, [row, column])
        ? Math.min(cost, at(before, column - 2) + 1)
        : cost;
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return null;
    before = last;
    last = next;
  }
  return { whole: at(last, width) + term.length - width, start: Math.min(...last) };
}

function isSwapped(word: string, term: string, [row, column]: readonly [number, number]): boolean {
  return (
    row > 1 &&
    column > 1 &&
    word[row - 1] === term[column - 2] &&
    word[row - 2] === term[column - 1]
  );
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
