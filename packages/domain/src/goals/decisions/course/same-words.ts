interface SameWords {
  /** Where it stands for the second time. */
  readonly at: number;
  readonly first: number;
}

function keyOf(words: string): string {
  return words.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('de');
}

/** What nobody could tell apart, but for space and capitals; lines without words are none. */
export function sameWords(lines: readonly string[]): SameWords[] {
  const seen = new Map<string, number>();
  return lines.flatMap((words, at) => {
    const key = keyOf(words);
    const first = seen.get(key);
    if (first !== undefined) return [{ at, first }];
    if (key !== '') seen.set(key, at);
    return [];
  });
}
