interface Marked {
  readonly id: string;
  readonly passive?: boolean | undefined;
}

const letters = 26;

/** A, B, C … in the order of the ballot, = for „Es bleibt, wie es ist“: what options are called on paper, by their id. */
export function optionMarks(options: readonly Marked[]): ReadonlyMap<string, string> {
  const choices = options.filter(({ passive }) => passive !== true);
  return new Map([
    ...options.map(({ id }) => [id, '='] as const),
    ...choices.map(({ id }, at) => [id, markAt(at)] as const),
  ]);
}

function markAt(at: number): string {
  return at < letters ? String.fromCodePoint(65 + at) : String(at + 1);
}
