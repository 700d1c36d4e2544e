import {
  type ActorChanges,
  type ActorFactName,
  ActorFacts,
  isFilled,
  type VisibleActor,
} from '@augenhoehe/domain/inventory';

/** Whose value stays; lists can be joined. */
export type MergeChoice = 'kept' | 'other' | 'both';

export interface MergeQuestion {
  readonly fact: ActorFactName;
  readonly isList: boolean;
  readonly proposal: MergeChoice;
}

const factNames = ActorFacts.keyof().options;

/** The facts in which the two differ, each with a proposal: nothing that is known gets lost. */
export function mergeQuestions(kept: VisibleActor, other: VisibleActor): readonly MergeQuestion[] {
  return factNames
    .filter((fact) => JSON.stringify(kept[fact]) !== JSON.stringify(other[fact]))
    .map((fact) => {
      const canJoin = isList(kept[fact]);
      return { fact, isList: canJoin, proposal: canJoin ? 'both' : proposalFor(kept, other, fact) };
    });
}

function proposalFor(kept: VisibleActor, other: VisibleActor, fact: ActorFactName): MergeChoice {
  const known = kept[fact];
  const offered = other[fact];
  const isKnown = known !== null && isFilled(known);
  const isOffered = offered !== null && isFilled(offered);
  return !isKnown && isOffered ? 'other' : 'kept';
}

/** What changes in the entry that is kept. */
export function mergedFacts(
  kept: VisibleActor,
  other: VisibleActor,
  choices: ReadonlyMap<ActorFactName, MergeChoice>,
): ActorChanges {
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

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
