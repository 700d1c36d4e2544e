import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNetworks } from './compare-networks.ts';
import { drawn } from './testing/drawn.ts';
import { randomNetwork } from './testing/random-network.ts';
import { relabelled } from './testing/relabelled.ts';

describe('compareNetworks', () => {
  test('tells new, lost, stronger, weaker and unchanged by id', () => {
    expect(
      compareNetworks(drawn('a-b:1 b-c:3 c-d:2 d-e:2'), drawn('b-a:2 c-b:1 d-c:2 c-f:1')),
    ).toEqual({
      newActors: ['f'],
      lostActors: ['e'],
      newTies: [['c', 'f']],
      lostTies: [['d', 'e']],
      stronger: [['a', 'b']],
      weaker: [['b', 'c']],
      unchanged: [['c', 'd']],
    });
  });

  test('takes a tie without weight as 1', () => {
    expect(compareNetworks(drawn('a-b b-c'), drawn('a-b:1 b-c:2'))).toMatchObject({
      stronger: [['b', 'c']],
      unchanged: [['a', 'b']],
    });
  });

  test('tells arrows from their return', () => {
    expect(compareNetworks(drawn('a>b'), drawn('b>a'))).toMatchObject({
      newTies: [['b', 'a']],
      lostTies: [['a', 'b']],
      unchanged: [],
    });
  });

  test('sees isolates come and go', () => {
    expect(compareNetworks(drawn('a-b x'), drawn('y a-b'))).toMatchObject({
      newActors: ['y'],
      lostActors: ['x'],
      unchanged: [['a', 'b']],
    });
  });

  test('refuses to compare arrows with ties', () => {
    expect(() => compareNetworks(drawn('a>b'), drawn('a-b'))).toThrow(RangeError);
  });

  test('finds nothing changed in the same network with its actors in another order', () => {
    fc.assert(
      fc.property(randomNetwork({ most: 12 }), (network) => {
        const turned = relabelled(network, [...network.ids.keys()].toReversed());
        const { unchanged, ...changes } = compareNetworks(network, turned);
        expect(unchanged).toHaveLength(network.tieCount);
        expect(Object.values(changes).flat()).toEqual([]);
      }),
    );
  });

  test('reconciles: all ties and actors of both networks are accounted for', () => {
    const two = fc.boolean().chain((directed) => {
      const one = randomNetwork({ most: 12, directed });
      return fc.tuple(one, one);
    });
    fc.assert(
      fc.property(two, ([earlier, later]) => {
        const found = compareNetworks(earlier, later);
        const kept = found.stronger.length + found.weaker.length + found.unchanged.length;
        expect(found.lostTies.length + kept).toBe(earlier.tieCount);
        expect(found.newTies.length + kept).toBe(later.tieCount);
        expect(later.ids.length - earlier.ids.length).toBe(
          found.newActors.length - found.lostActors.length,
        );
        const back = compareNetworks(later, earlier);
        expect(back.newTies).toEqual(found.lostTies);
        expect(back.weaker).toEqual(found.stronger);
        expect(back.lostActors).toEqual(found.newActors);
      }),
    );
  });
});
