import { expectNear } from '../testing/expect-near.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathSumsOf } from '../paths/path-sums-of.ts';
import { drawn } from '../testing/drawn.ts';
import { path, unconnected } from '../testing/known-networks.ts';
import { randomNetwork } from '../testing/random-network.ts';
import { relabelled } from '../testing/relabelled.ts';
import { withoutDirections } from '../without-directions.ts';
import { analyse } from './analyse.ts';
import type { ActorFigures } from './analysis.ts';

const noSet = { value: null, set: [] };
const noSets = { fragmenting: noSet, distanceFragmenting: noSet, reaching: noSet };

describe('analyse', () => {
  test('tells of a network without actors that nothing can be told', () => {
    const { network, actors } = analyse(path(0), { groups: [] });
    expect(actors).toEqual([]);
    const { keyPlayers, ...figures } = network;
    expect(keyPlayers).toEqual({ '1': noSets, '2': noSets, '3': noSets });
    expect(figures).toEqual({
      actors: 0,
      ties: 0,
      directed: false,
      components: [],
      isolates: [],
      reachablePairs: 0,
      cutpoints: [],
      bridges: [],
      communities: [],
      ...nowhere,
      eiIndex: null,
    });
  });

  test('tells of one actor that it is alone', () => {
    const { network, actors } = analyse(path(1));
    expect(network).toMatchObject({
      ...nowhere,
      averageLocalClustering: 0,
      components: [1],
      isolates: ['0'],
      communities: [['0']],
    });
    expect(actors).toEqual([{ ...alone, id: '0', betweennessNormalized: null }]);
  });

  test('tells of isolates what is 0 and what does not exist', () => {
    expect(analyse(unconnected(3)).actors[0]).toEqual({ ...alone, id: '0' });
  });

  test('has no figure that is not a number', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        expect(figuresIn(analyse(network)).filter((own) => !Number.isFinite(own))).toEqual([]);
      }),
    );
  });

  test('follows arrows for paths and asks for ties whichever way elsewhere', () => {
    const { network, actors } = analyse(drawn('a>b b>c'));
    expect(network).toMatchObject({
      directed: true,
      ties: 2,
      density: 1 / 3,
      components: [3],
      reachablePairs: 3,
      closenessCentralization: null,
      reciprocityArc: 0,
      fragmentation: 0,
      cutpoints: ['b'],
      keyPlayers: { '1': { reaching: { value: 1, set: ['b'] } } },
    });
    expect(network.distanceFragmentation).toBeCloseTo(1 / 6, 9);
    expect(actors.map((own) => [own.degree, own.inDegree, own.outDegree])).toEqual([
      [1, 0, 1],
      [2, 1, 1],
      [1, 1, 0],
    ]);
    expect(actors.map((own) => own.closeness)).toEqual([2 / 3, 1 / 2, 0]);
    expect(actors.map((own) => own.reach2)).toEqual([1, 1, 1]);
  });

  test('takes sums that somebody has already', () => {
    const network = drawn('a>b b>c c>a x');
    const sums = {
      along: pathSumsOf(network),
      around: pathSumsOf(withoutDirections(network)),
    };
    expect(analyse(network, { sums })).toEqual(analyse(network));
  });

  test('gives every actor the same figures, in whatever order actors come', () => {
    const reordered = randomNetwork({ most: 12 }).chain((network) => {
      const places = [...network.ids.keys()];
      const order = fc.shuffledSubarray(places, { minLength: places.length });
      return fc.tuple(fc.constant(network), order);
    });
    fc.assert(
      fc.property(reordered, ([network, order]) => {
        const before = analyse(network);
        const after = analyse(relabelled(network, order));
        const byId = new Map(before.actors.map((own) => [own.id, comparable(own)]));
        // Of equally large components one has to be chosen, so eigenvectors may differ.
        for (const own of after.actors) expectNear(comparable(own), byId.get(own.id) ?? []);
        for (const size of ['1', '2', '3'] as const) {
          for (const aim of ['fragmenting', 'distanceFragmenting', 'reaching'] as const) {
            const [value, other] = [before, after].map((own) => own.network.keyPlayers[size][aim]);
            expect(other.value ?? -1).toBeCloseTo(value.value ?? -1, 9);
          }
        }
        expect(after.network.components).toEqual(before.network.components);
        expect(after.network.cutpoints.toSorted()).toEqual(before.network.cutpoints.toSorted());
      }),
    );
  });
});

const nowhere = {
  density: null,
  meanDistance: null,
  diameter: null,
  degreeCentralization: null,
  betweennessCentralization: null,
  closenessCentralization: null,
  inDegreeCentralization: null,
  outDegreeCentralization: null,
  reciprocityDyad: null,
  reciprocityArc: null,
  averageLocalClustering: null,
  transitivity: null,
  fragmentation: null,
  distanceFragmentation: null,
  connectedness: null,
  eiIndex: null,
  modularity: null,
};

const alone: Omit<ActorFigures, 'id'> = {
  degree: 0,
  inDegree: null,
  outDegree: null,
  betweenness: 0,
  betweennessNormalized: 0,
  closeness: 0,
  harmonic: 0,
  eigenvector: 0,
  effectiveSize: null,
  constraint: null,
  localClustering: 0,
  core: 0,
  reach2: 0,
  community: 0,
  cutpoint: false,
};

function figuresIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresIn) : [];
}

function comparable({ id, community, eigenvector, ...figures }: ActorFigures) {
  return Object.values(figures).map((own) => (typeof own === 'boolean' ? Number(own) : own));
}
