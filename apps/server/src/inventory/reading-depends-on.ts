import { dayInGermany } from '@augenhoehe/domain/contract';
import { type Place, viewerOf } from '../access/index.ts';
import type { Services } from '../platform/services.ts';

/** Reading depends on the entries, on who reads, and on the day, as entries age. */
export function readingDependsOn({ clock }: Services): (caller: { place: Place }) => string {
  return ({ place }) => {
    const day = dayInGermany(clock());
    const viewer = viewerOf(place);
    return JSON.stringify([place.neighbourhoodId, place.version, viewer, day]);
  };
}
