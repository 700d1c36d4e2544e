import { type ContactPerson, seesContactPerson } from '@augenhoehe/domain/inventory';
import { type Place, viewerOf } from '../../access/index.ts';
import { requireNoFaults } from '../require-no-faults.ts';

/** Nobody hides an entry from themselves: it could not be corrected any more. */
export function requireStillSeen(place: Place, person: ContactPerson, field: string): void {
  if (seesContactPerson(viewerOf(place), person)) return;
  requireNoFaults([{ field, fault: 'hidden-from-yourself' }]);
}
