import { type ContactPerson, seesContactPerson } from '@augenhoehe/domain/inventory';
import { type Place, viewerOf } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';

interface Fault {
  readonly field: string;
  readonly fault: string;
}

/** @throws ProblemError 400 `invalid-input` that names each faulty field */
export function requireNoFaults(fields: readonly Fault[]): void {
  if (fields.length > 0) throw new ProblemError(400, 'invalid-input', { fields });
}

/** Nobody hides an entry from themselves: it could not be corrected any more. */
export function requireStillSeen(place: Place, person: ContactPerson, field: string): void {
  if (seesContactPerson(viewerOf(place), person)) return;
  requireNoFaults([{ field, fault: 'hidden-from-yourself' }]);
}
