import type { ActorId } from '../../contract/index.ts';
import type { OffersAndNeeds } from '../../inventory/index.ts';

/** What somebody needs and nobody offers. */
export interface UnmetNeed {
  readonly resource: string;
  /** Who needs it, in the order given. */
  readonly actors: readonly ActorId[];
}

/** What most look for comes first, equal ones by their key. An own offer does not meet an own need. */
export function unmetNeeds(
  actors: readonly (OffersAndNeeds & { readonly id: ActorId })[],
): UnmetNeed[] {
  const offered = new Set(actors.flatMap(({ offers }) => offers));
  const needing = new Map<string, ActorId[]>();
  for (const { id, needs } of actors) {
    for (const resource of needs) {
      if (offered.has(resource)) continue;
      needing.set(resource, [...(needing.get(resource) ?? []), id]);
    }
  }
  return [...needing]
    .map(([resource, ids]) => ({ resource, actors: ids }))
    .toSorted((a, b) => b.actors.length - a.actors.length || (a.resource < b.resource ? -1 : 1));
}
