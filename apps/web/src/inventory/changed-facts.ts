import type { ActorChanges, ActorFactName, ActorFacts } from '@augenhoehe/domain/inventory';

/** What of these facts is different, and how it was before. */
export function changedFacts(
  was: ActorFacts,
  facts: ActorFacts,
  names: readonly ActorFactName[],
): { readonly changes: ActorChanges; readonly before: ActorChanges } {
  const different = names.filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(facts[name]),
  );
  return { changes: only(facts, different), before: only(was, different) };
}

function only(facts: ActorFacts, names: readonly ActorFactName[]): ActorChanges {
  return Object.fromEntries(names.map((name) => [name, facts[name]]));
}
