import { expect, test } from 'vitest';
import { agedShare } from './confirmation.ts';

test.for([
  [{ actors: 0, byActor: 0, byCoordination: 0, stale: 0, unconfirmed: 0 }, 0],
  [{ actors: 72, byActor: 59, byCoordination: 0, stale: 13, unconfirmed: 0 }, 13 / 72],
  [{ actors: 4, byActor: 1, byCoordination: 1, stale: 1, unconfirmed: 1 }, 0.5],
  [{ actors: 3, byActor: 0, byCoordination: 0, stale: 0, unconfirmed: 3 }, 1],
] as const)('of %j the aged share is %d', ([confirmation, share]) => {
  expect(agedShare(confirmation)).toBeCloseTo(share);
});
