import { type Action, may } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import type { Place } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';

/** @throws ProblemError 403 `not-allowed` */
export function requireAllowed(place: Place, action: Action, owners: readonly ActorId[]): void {
  if (!may(place.member, action, owners)) throw new ProblemError(403, 'not-allowed');
}
