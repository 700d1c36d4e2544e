import { expect, test } from 'vitest';
import { gapStanding, gapTerms } from './gap.ts';

const limit = new Date('2025-11-22T00:00:00Z');
const absent = { answer: 'absent', markedAt: '2026-11-01T10:00:00Z' } as const;
const absentLongAgo = { answer: 'absent', markedAt: '2025-11-01T10:00:00Z' } as const;
const notSearched = { answer: 'not-searched', markedAt: '2025-01-01T10:00:00Z' } as const;

test.for([
  [0, null, 'open'],
  [3, null, 'filled'],
  [0, notSearched, 'not-searched'],
  [3, notSearched, 'filled'],
  [0, absent, 'absent'],
  [0, absentLongAgo, 'recheck'],
  [1, absent, 'outdated'],
  [1, absentLongAgo, 'outdated'],
] as const)('%i actors and the mark %j: %s', ([actors, mark, standing]) => {
  expect(gapStanding(actors, mark, limit)).toBe(standing);
});

test('17 groups, 25 fields and 28 target groups are looked at; everybody is none of them', () => {
  expect(gapTerms.group).toHaveLength(17);
  expect(gapTerms.field).toHaveLength(25);
  expect(gapTerms.target).toHaveLength(28);
  expect(gapTerms.target.map(({ key }) => key)).not.toContain('zg.alle');
});
