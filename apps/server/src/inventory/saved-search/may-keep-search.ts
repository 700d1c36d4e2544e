import { may } from '@augenhoehe/domain/access';
import type { Place } from '../../access/index.ts';

/** The team's are the coordination's to keep, one's own everybody's who may save any. */
export function mayKeepSearch({ member }: Place, isShared: boolean): boolean {
  return may(member, isShared ? 'search.share' : 'search.save');
}
