import { may } from '@augenhoehe/domain/access';
import type { Provenance } from '@augenhoehe/domain/inventory';
import type { Work } from './change.ts';

/** What an actor says of itself is confirmed by that; what others enter waits for its word. */
export function enteredBy(work: Work, source: string, ownActor: boolean): Provenance {
  const at = work.at.toISOString();
  const self = ownActor && !may(work.place.member, 'actor.add');
  return {
    source,
    means: 'entered',
    recordedAt: at,
    confirmedAt: self ? at : null,
    confirmedBy: self ? 'actor' : null,
  };
}
