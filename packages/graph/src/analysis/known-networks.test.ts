import { describe, expect, test } from 'vitest';
import { expectNear } from '../testing/expect-near.ts';
import {
  greatestModularity,
  karateSplit,
  type KnownActor,
  type KnownFigures,
  knownFigures,
  type KnownName,
} from '../testing/known-figures.ts';
import { known } from '../testing/known-networks.ts';
import { analyse } from './analyse.ts';
import type { Analysis, KeyPlayerFigures, NetworkFigures } from './analysis.ts';

const names = Object.keys(knownFigures) as KnownName[];

const ofNetwork: readonly (readonly [keyof NetworkFigures, keyof KnownFigures])[] = [
  ['actors', 'n'],
  ['ties', 'm'],
  ['density', 'density'],
  ['degreeCentralization', 'degreeCentralization'],
  ['betweennessCentralization', 'betweennessCentralization'],
  ['closenessCentralization', 'closenessCentralization'],
  ['averageLocalClustering', 'averageLocalClustering'],
  ['transitivity', 'transitivity'],
  ['fragmentation', 'fragmentationF'],
  ['distanceFragmentation', 'fragmentationDF'],
  ['meanDistance', 'meanGeodesicReachable'],
  ['diameter', 'diameterReachable'],
];

const ofActor = {
  degree: 'degree',
  betweenness: 'betweenness',
  betweennessNormalized: 'betweennessNorm',
  closeness: 'closenessWassermanFaust',
  harmonic: 'harmonicNorm',
  eigenvector: 'eigenvectorMax1',
  effectiveSize: 'effectiveSize',
  constraint: 'constraint',
  localClustering: 'localClustering',
  core: 'core',
  reach2: 'reach2',
} as const satisfies Partial<Record<keyof Analysis['actors'][number], keyof KnownActor>>;

const ofSet = {
  fragmenting: 'negF',
  distanceFragmenting: 'negDF',
  reaching: 'posDR',
} as const satisfies Record<keyof KeyPlayerFigures, keyof KnownFigures['keyPlayer'][1]>;

describe.each(names)('%s', (name) => {
  const should = knownFigures[name];
  const { network, actors } = analyse(known(name));

  test.each(ofNetwork)('has the known %s', (own, theirs) => {
    expectNear([network[own] as number | null], [(should[theirs] ?? null) as number | null]);
  });

  test('has the known components, cutpoints and bridges', () => {
    expect(network.components).toEqual(should.components);
    expect(network.cutpoints.toSorted()).toEqual(should.cutpoints.toSorted());
    const [own, theirs] = [network.bridges, should.bridges].map((bridges) => {
      return bridges.map((tie) => tie.toSorted().join()).toSorted();
    });
    expect(own).toEqual(theirs);
  });

  test.each(Object.entries(ofActor))('gives every actor the known %s', (own, theirs) => {
    const key = own as keyof typeof ofActor;
    expectNear(
      actors.map((actor) => actor[key]),
      actors.map(({ id }) => should.nodes[id][theirs]),
    );
  });

  test.each(['1', '2', '3'] as const)('has the known sets of %s key players', (size) => {
    for (const [own, theirs] of Object.entries(ofSet)) {
      const { value, set } = network.keyPlayers[size][own as keyof KeyPlayerFigures];
      const best = should.keyPlayer[size][theirs];
      expectNear([value], [best.value]);
      if (best.sets.length < best.ties) continue;
      expect(best.sets.map((one) => one.toSorted().join())).toContain(set.toSorted().join());
    }
  });
});

test('the best divisions known: kite .2222 in three, karate .4198 in four, Florence .39875', () => {
  const [kite, karate, florence] = (
    ['krackhardtKite', 'zacharyKarate', 'florentine15'] as const
  ).map((name) => analyse(known(name)).network);
  expectNear(
    [kite.modularity, karate.modularity, florence.modularity],
    [
      greatestModularity.krackhardtKite.Q,
      greatestModularity.zacharyKarate.Q,
      greatestModularity.florentine15.Q,
    ],
  );
  expect([kite, karate].map(({ communities }) => communities.length)).toEqual([3, 4]);
});

test('E–I of the karate club’s split', () => {
  const club: Readonly<Record<string, string>> = karateSplit.club;
  const network = known('zacharyKarate');
  const { eiIndex } = analyse(network, { groups: network.ids.map((id) => club[id]) }).network;
  expectNear([eiIndex], [karateSplit.EI]);
});
