import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degree, isolates } from './degree.ts';
import { drawn } from './testing/drawn.ts';
import { expectNear } from './testing/expect-near.ts';
import { path, star, unconnected } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('degree', () => {
  test('counts with how many others an actor is tied', () => {
    expectNear(degree(star(4).around), [3, 1, 1, 1]);
    expectNear(degree(drawn('a-b c').around), [1, 1, 0]);
    expectNear(degree(path(0).around), []);
  });

  test('counts arrows that arrive, that leave, and partners once', () => {
    const network = drawn('a>b b>a c>a');
    expectNear(degree(network.in), [2, 1, 0]);
    expectNear(degree(network.out), [1, 1, 1]);
    expectNear(degree(network.around), [2, 1, 1]);
  });

  test('adds up to twice the ties, along arrows to the arrows', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 20 }), (network) => {
        const [out, into] = [network.out, network.in].map((rows) => {
          return degree(rows).reduce((sum, own) => sum + own, 0);
        });
        expect(out).toBe(network.directed ? network.tieCount : 2 * network.tieCount);
        expect(into).toBe(out);
      }),
    );
  });
});

describe('isolates', () => {
  test('are those whom nobody is tied with, whichever way', () => {
    expect(isolates(drawn('x a>b y').around)).toEqual([0, 3]);
    expect(isolates(unconnected(2).around)).toEqual([0, 1]);
    expect(isolates(path(0).around)).toEqual([]);
  });
});
