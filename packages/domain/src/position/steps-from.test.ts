import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId, networkOf } from './network.fixture.ts';
import { stepsFrom } from './steps-from.ts';

/** 0 – 1 – 2 – 3, 1 – 4, and 5 alone. */
const { ties } = networkOf(
  Array.from({ length: 6 }, () => ({})),
  [
    [0, 1],
    [2, 1],
    [2, 3],
    [1, 4],
  ],
);

test.each([
  [0, { 0: 0 }],
  [1, { 0: 0, 1: 1 }],
  [2, { 0: 0, 1: 1, 2: 2, 4: 2 }],
  [4, { 0: 0, 1: 1, 2: 2, 3: 3, 4: 2 }],
])('within %s steps, whatever the direction', (most, steps) => {
  const expected = Object.entries(steps).map(([id, step]) => [actorId(Number(id)), step]);
  expect(new Map(stepsFrom(actorId(0), ties, most))).toEqual(new Map(expected as never));
});

test('who has no tie reaches nobody', () => {
  expect([...stepsFrom(actorId(5), ties, 4)]).toEqual([[actorId(5), 0]]);
});

test('partners are never more than one step apart', () => {
  const end = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(end, end), { maxLength: 30 }), (pairs) => {
      const some = networkOf(
        Array.from({ length: 10 }, () => ({})),
        pairs,
      ).ties;
      const steps = stepsFrom(actorId(0), some, 10);
      for (const { from, to } of some) {
        const [here, there] = [steps.get(from), steps.get(to)];
        expect(here === undefined).toBe(there === undefined);
        expect(Math.abs((here ?? 0) - (there ?? 0))).toBeLessThanOrEqual(1);
      }
    }),
  );
});
