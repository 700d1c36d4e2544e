import type { OffersAndNeeds } from '../../inventory/index.ts';
import { scarceOffersAtMost } from './suggestion-points.ts';

/** What only very few of these actors offer. */
export function scarceResources(actors: readonly OffersAndNeeds[]): ReadonlySet<string> {
  const offering = new Map<string, number>();
  for (const resource of actors.flatMap(({ offers }) => offers)) {
    offering.set(resource, (offering.get(resource) ?? 0) + 1);
  }
  return new Set(
    [...offering].filter(([, count]) => count <= scarceOffersAtMost).map(([resource]) => resource),
  );
}
