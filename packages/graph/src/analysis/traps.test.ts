import { describe, expect, test } from 'vitest';
import { createNetwork } from '../create-network.ts';
import { drawn } from '../testing/drawn.ts';
import { expectNear } from '../testing/expect-near.ts';
import { known } from '../testing/known-networks.ts';
import { analyse } from './analyse.ts';

describe('what is easily got wrong', () => {
  test('an isolated pair is not the best connected of all', () => {
    const { actors } = analyse(drawn('1-2 2-3 3-4 a-b'));
    const [, second, , , pair] = actors;
    expectNear([pair.closeness, second.closeness], [0.2, 0.45]);
    expectNear([pair.harmonic, second.harmonic], [0.2, 0.5]);
  });

  test('the mean distance is of those who reach each other, and stands beside their number', () => {
    const { network } = analyse(drawn('a-b c-d x'));
    expect(network).toMatchObject({ meanDistance: 1, reachablePairs: 2, actors: 5 });
  });

  test('an isolate counts: Florence with 16 families is not Florence with 15', () => {
    const { network } = analyse(known('florentine16WithPucci'));
    expect(network.isolates).toEqual(['Pucci']);
    expectNear([network.density, network.fragmentation], [1 / 6, 0.125]);
    const others = analyse(known('florentine15')).network;
    expectNear([others.density, others.fragmentation], [4 / 21, 0]);
  });

  test('the best pair of key players is not the best two', () => {
    const { network, actors } = analyse(known('krackhardtKite'));
    const [first] = actors.toSorted((a, b) => b.betweenness - a.betweenness);
    expect(first.id).toBe('Heather');
    const { fragmenting, distanceFragmenting, reaching } = network.keyPlayers[2];
    expect(fragmenting.set).toEqual(['Fernando', 'Garth']);
    expect(distanceFragmenting.set).toEqual(['Fernando', 'Garth']);
    expectNear([fragmenting.value, distanceFragmenting.value], [15 / 28, 17 / 28]);
    expect(reaching).toEqual({ value: 1, set: ['Diane', 'Ike'] });
  });

  test('the best division of the kite is a weak one', () => {
    const { network } = analyse(known('krackhardtKite'));
    expect(network.communities).toHaveLength(3);
    expectNear([network.modularity], [2 / 9]);
  });

  test('repeated ties and self-loops are named, and change no figure', () => {
    const once = drawn('a-b b-c');
    const { network, selfLoops, repeated } = createNetwork({
      ids: once.ids,
      ties: { from: [0, 1, 0, 2, 1], to: [1, 2, 1, 2, 0], weights: null },
    });
    expect({ selfLoops, repeated }).toEqual({ selfLoops: [3], repeated: [2, 4] });
    expect(analyse(network)).toEqual(analyse(once));
  });
});
