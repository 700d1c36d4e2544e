/**
 * Whether one typing mistake (two from nine letters on) leads from one word to the other: a letter
 * more, less, other, or two swapped. Words with digits, words under five letters
 * and words of which both ends differ must be equal.
 */
export function isTypingMistake(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || (a[0] !== b[0] && a.at(-1) !== b.at(-1))) return false;
  const allowed = shorter >= 9 ? 2 : 1;
  if (Math.abs(a.length - b.length) > allowed || /\d/.test(a) || /\d/.test(b)) return false;
  return editDistance(a, b, allowed) <= allowed;
}

/** Optimal string alignment distance (Damerau 1964), given up beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let index = 0; index <= b.length; index++) last.push(index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cell = cheapestStep({ a, b, i, j, row, last, beforeLast });
      row.push(cell);
      if (cell < best) best = cell;
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function cheapestStep({ a, b, i, j, row, last, beforeLast }: Cell): number {
  const differs = a[i - 1] === b[j - 1] ? 0 : 1;
  const steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(steps, (beforeLast[j - 2] ?? 0) + 1) : steps;
}
