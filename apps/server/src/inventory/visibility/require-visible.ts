import { canSeeGroup, type FactGroup, type Guarded } from '@augenhoehe/domain/inventory';
import { type Place, viewerOf } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';

/**
 * Nobody changes or vouches for what they may not see.
 *
 * @throws ProblemError 403 `not-visible`
 */
export function requireVisible(place: Place, actor: Guarded, groups: readonly FactGroup[]): void {
  const viewer = viewerOf(place);
  if (!groups.every((group) => canSeeGroup(viewer, actor, group))) {
    throw new ProblemError(403, 'not-visible');
  }
}
