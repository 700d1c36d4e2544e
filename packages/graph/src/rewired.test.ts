import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degree } from './degree.ts';
import { rewired } from './rewired.ts';
import { matrixOf } from './testing/brute-force.ts';
import { complete, known, path } from './testing/known-networks.ts';
import { randomNetwork } from './testing/random-network.ts';

describe('rewired', () => {
  test('leaves everybody as many ties as before, nobody tied with itself', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 20 }), fc.integer(), ({ around }, seed) => {
        const other = rewired(around, seed);
        expect(degree(other)).toEqual(degree(around));
        const tied = matrixOf(other);
        expect(tied.map((row) => row.filter(Boolean).length)).toEqual([...degree(around)]);
        expect(tied.every((row, actor) => !row[actor])).toBe(true);
        expect(tied.every((row, from) => row.every((own, to) => own === tied[to][from]))).toBe(
          true,
        );
      }),
    );
  });

  test('ties others than before, others for each seed, the same for the same', () => {
    const { around } = known('zacharyKarate');
    expect(rewired(around).targets).not.toEqual(around.targets);
    expect(rewired(around, 2).targets).not.toEqual(rewired(around, 3).targets);
    expect(rewired(around, 2)).toEqual(rewired(around, 2));
  });

  test('changes nothing where there is nothing to exchange', () => {
    expect(rewired(complete(5).around)).toEqual(complete(5).around);
    expect(rewired(path(0).around)).toEqual(path(0).around);
  });
});
