interface DuplicateQueue {
  /** In the order of the list. */
  readonly keys: readonly string[];
  /** Left for later at this sitting. */
  readonly later: ReadonlySet<string>;
  readonly asked: string | undefined;
}

/** The one asked for while it is undecided, else the first that nobody left for later. */
export function shownDuplicate({ keys, later, asked }: DuplicateQueue): string | undefined {
  if (asked !== undefined && keys.includes(asked) && !later.has(asked)) return asked;
  return keys.find((key) => !later.has(key));
}

/** The one after `from`, beginning anew at the end; `undefined` when none is left. */
export function nextDuplicate(
  keys: readonly string[],
  later: ReadonlySet<string>,
  from: string,
): string | undefined {
  const at = keys.indexOf(from);
  const inOrder = [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0))];
  return inOrder.find((key) => key !== from && !later.has(key));
}
