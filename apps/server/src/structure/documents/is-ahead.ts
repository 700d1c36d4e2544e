import type { VersionState } from '@augenhoehe/domain/structure';

/** Whether a version does not hold yet. */
export function isAhead(state: VersionState): boolean {
  return state === 'draft' || state === 'open';
}
