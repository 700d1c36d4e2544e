/** A stretch of words that both texts have, or one of them alone. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words with the space after them, so that all parts together are the text. */
function wordsIn(text: string): string[] {
  return text.match(/\s*\S+\s*?(?=\s|$)|\s+$/gu) ?? [];
}

/** Lengths of the longest common run of words from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [row, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const whole: DifferencePart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === part.kind)
      whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}

interface Comparison {
  readonly old: readonly string[];
  readonly fresh: readonly string[];
  readonly lengths: readonly (readonly number[])[];
}

/** What comes at these places: where words differ, the one that leaves more in common after it; `null`: nothing. */
function partAt({ old, fresh, lengths }: Comparison, i: number, j: number): DifferencePart | null {
  const [was, is] = [old[i], fresh[j]];
  if (was !== undefined && was === is) return { kind: 'same', text: was };
  const [without, ahead] = [lengths[i + 1]?.[j] ?? -1, lengths[i]?.[j + 1] ?? -1];
  if (was !== undefined && without >= ahead) return { kind: 'removed', text: was };
  return is === undefined ? null : { kind: 'added', text: is };
}

/**
 * What differs between two texts, word by word; of a change the removed words first. Without the added parts it is the
 * text before, without the removed ones the text after. Time and memory grow with the product of the numbers of words.
 */
export function wordDifference(before: string, after: string): readonly DifferencePart[] {
  const [old, fresh] = [wordsIn(before), wordsIn(after)];
  const comparison = { old, fresh, lengths: commonLengths(old, fresh) };
  const parts: DifferencePart[] = [];
  let [i, j] = [0, 0];
  for (let part = partAt(comparison, i, j); part !== null; part = partAt(comparison, i, j)) {
    parts.push(part);
    if (part.kind !== 'added') i += 1;
    if (part.kind !== 'removed') j += 1;
  }
  return joined(parts);
}
