import { ActorChanges, type ActorFactName, ActorFacts } from './actor.ts';

const factNames = ActorFacts.keyof().options;

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The facts that really change, compared with what is stored. */
export function realChanges(stored: ActorFacts, changes: ActorChanges): ActorChanges {
  const different = differingAmong<ActorFacts, ActorFactName>(factNames, { stored, changes });
  return ActorChanges.parse(Object.fromEntries(different.map((fact) => [fact, changes[fact]])));
}

/** The facts after the changes. */
export function applyChanges(facts: ActorFacts, changes: ActorChanges): ActorFacts {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return ActorFacts.parse({ ...facts, ...Object.fromEntries(given) });
}

type Some<Facts> = { readonly [Name in keyof Facts]?: Facts[Name] | undefined };

interface Edit<Facts> {
  readonly stored: Facts;
  readonly changes: Some<Facts>;
  /** What the writer saw. */
  readonly was: Some<Facts>;
}

/** Among these facts, those that a change names and that differ from what is stored. */
export function differingAmong<Facts, Name extends keyof Facts>(
  names: readonly Name[],
  { stored, changes }: Pick<Edit<Facts>, 'stored' | 'changes'>,
): Name[] {
  return names.filter((name) => changes[name] !== undefined && !same(changes[name], stored[name]));
}

/** Among these facts, those that somebody else changed to something else after the writer saw them. */
export function conflictsAmong<Facts, Name extends keyof Facts>(
  names: readonly Name[],
  { stored, changes, was }: Edit<Facts>,
): Name[] {
  const different = differingAmong<Facts, Name>(names, { stored, changes });
  return different.filter((name) => !same(stored[name], was[name]));
}

/**
 * Facts that somebody else changed after the writer saw them, and to something else than the writer
 * wants. Two people who edit different facts are never in each other's way.
 */
export function editConflicts(
  stored: ActorFacts,
  changes: ActorChanges,
  was: ActorChanges,
): ActorFactName[] {
  return conflictsAmong<ActorFacts, ActorFactName>(factNames, { stored, changes, was });
}
