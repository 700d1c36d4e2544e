import { may } from '@augenhoehe/domain/access';
import type { CanSee } from '@augenhoehe/domain/inventory';
import type { Place } from '../../access/index.ts';

/** Nobody finds by what they may not read. */
export function seeingOf({ member }: Place): CanSee {
  const notes = may(member, 'actor.working-notes');
  return (_actor, fact) => fact !== 'notes' || notes;
}
