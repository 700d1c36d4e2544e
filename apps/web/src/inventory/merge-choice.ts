/** Whose value stays; lists can be joined. */
export type MergeChoice = 'kept' | 'other' | 'both';

export interface MergeQuestion<Fact extends string> {
  readonly fact: Fact;
  readonly isList: boolean;
  readonly proposal: MergeChoice;
}

/** Two entries that become one: the one that stays, and the other. */
export type MergePair<Fact extends string> = readonly [
  kept: Readonly<Record<Fact, unknown>>,
  other: Readonly<Record<Fact, unknown>>,
];

/** The facts in which the two differ, each with a proposal: nothing that is known gets lost. */
export function mergeQuestions<Fact extends string>(
  names: readonly Fact[],
  [kept, other]: MergePair<Fact>,
): readonly MergeQuestion<Fact>[] {
  return names
    .filter((fact) => JSON.stringify(kept[fact]) !== JSON.stringify(other[fact]))
    .map((fact) => {
      const canJoin = isList(kept[fact]);
      const offers = !isKnown(kept[fact]) && isKnown(other[fact]);
      return { fact, isList: canJoin, proposal: canJoin ? 'both' : offers ? 'other' : 'kept' };
    });
}

/** What changes in the entry that is kept. */
export function mergedFacts<Fact extends string>(
  [kept, other]: MergePair<Fact>,
  choices: ReadonlyMap<Fact, MergeChoice>,
): { readonly [fact: string]: unknown } {
  const taken = [...choices].filter(([, choice]) => choice !== 'kept');
  return Object.fromEntries(
    taken.map(([fact, choice]) => [
      fact,
      choice === 'both' ? joined(kept[fact], other[fact]) : other[fact],
    ]),
  );
}

function joined(first: unknown, second: unknown): unknown {
  return isList(first) && isList(second) ? [...new Set([...first, ...second])] : second;
}

function isKnown(value: unknown): boolean {
  return isList(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
