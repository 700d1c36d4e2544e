import type { Viewer } from '@augenhoehe/domain/access';
import { viewerOf } from '../access/index.ts';
import type { Work } from './change.ts';

/** Who looks, and when. */
export interface Looking {
  readonly viewer: Viewer;
  readonly now: Date;
}

export function lookingOf({ place, at }: Pick<Work, 'place' | 'at'>): Looking {
  return { viewer: viewerOf(place), now: at };
}
