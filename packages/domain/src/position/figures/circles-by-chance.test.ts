import { expect, test } from 'vitest';
import { networkOf } from '../network.fixture.ts';
import { areCirclesWeak, circlesByChance } from './circles-by-chance.ts';

test.each([
  [null, null, true],
  [0.29, { greatest: 0.1 }, true],
  [0.3, null, false],
  [0.4, { greatest: 0.35 }, false],
  [0.4, { greatest: 0.4 }, true],
  [0.4, { greatest: 0.45 }, true],
])('a modularity of %s where chance reaches %o is weak: %s', (modularity, chance, isWeak) => {
  expect(areCirclesWeak(modularity, chance)).toBe(isWeak);
});

test('wishes are no ties here either', () => {
  const actors = [{}, {}, {}, {}];
  expect(circlesByChance(networkOf(actors, [[0, 1, { type: 'wunsch' }]]))).toBeNull();
  expect(
    circlesByChance(
      networkOf(actors, [
        [0, 1],
        [2, 3],
      ]),
    )?.rewirings,
  ).toBe(20);
});
