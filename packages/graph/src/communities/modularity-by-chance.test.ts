import { expect, test } from 'vitest';
import { rewired } from '../rewired.ts';
import { drawn } from '../testing/drawn.ts';
import { complete, known, unconnected } from '../testing/known-networks.ts';
import { communities } from './communities.ts';
import { modularityByChance } from './modularity-by-chance.ts';

test('of the karate club chance reaches clearly less than its four groups', () => {
  const { around } = known('zacharyKarate');
  const chance = modularityByChance(around);
  expect(chance?.greatest).toBeLessThan(communities(around).modularity ?? 0);
  expect(chance?.mean).toBeGreaterThan(0.2);
  expect(chance?.mean).toBeLessThanOrEqual(chance?.greatest ?? 0);
  expect(modularityByChance(around)).toEqual(chance);
});

test('a network that is itself drawn by chance is no better', () => {
  const around = rewired(known('zacharyKarate').around, 99);
  expect(communities(around).modularity).toBeLessThanOrEqual(
    (modularityByChance(around)?.greatest ?? 0) + 0.02,
  );
});

test('where nothing can be rewired chance is the network itself; without ties there is none', () => {
  expect(modularityByChance(complete(5).around)).toMatchObject({ mean: 0, greatest: 0 });
  expect(modularityByChance(unconnected(3).around)).toBeNull();
});

test('ties keep their weights', () => {
  const { around } = drawn('a-b:5 b-c:1 c-d:5 d-e:1 e-f:5');
  const sorted = [...(rewired(around, 3).weights ?? [])].toSorted((a, b) => a - b);
  expect(sorted).toEqual([...(around.weights ?? [])].toSorted((a, b) => a - b));
});
