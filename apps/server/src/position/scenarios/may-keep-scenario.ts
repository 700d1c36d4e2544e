import { may } from '@augenhoehe/domain/access';
import type { Place } from '../../access/index.ts';

/** Shared ones are the coordination's to keep, one's own everybody's who may keep any. */
export function mayKeepScenario({ member }: Place, isShared: boolean): boolean {
  return may(member, isShared ? 'scenario.share' : 'scenario.keep');
}
