import { describe, expect, test } from 'vitest';
import { seededRandom, shuffled } from './seeded-random.ts';

function drawnFrom(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
}

describe('seededRandom', () => {
  test('gives the same numbers for the same seed, others for another', () => {
    expect(drawnFrom(3, 5)).toEqual(drawnFrom(3, 5));
    expect(drawnFrom(3, 5)).not.toEqual(drawnFrom(4, 5));
  });

  test('spreads evenly from 0 to below 1', () => {
    const tenths = drawnFrom(1, 10_000).map((own) => Math.floor(own * 10));
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = tenths.filter((own) => own === tenth).length / 10_000;
      expect(share).toBeGreaterThan(0.08);
      expect(share).toBeLessThan(0.12);
    }
  });
});

describe('shuffled', () => {
  test('holds every place once, each order about as often', () => {
    const random = seededRandom(1);
    const orders = Array.from({ length: 6000 }, () => shuffled(3, random).join(''));
    expect([...new Set(orders)].toSorted()).toEqual(['012', '021', '102', '120', '201', '210']);
    for (const order of new Set(orders)) {
      const share = orders.filter((own) => own === order).length / 6000;
      expect(share).toBeGreaterThan(0.14);
      expect(share).toBeLessThan(0.2);
    }
    expect([...shuffled(0, random)]).toEqual([]);
  });
});
