import { readActorList, readEdgeList, readGexf, readGraphml } from '@augenhoehe/graph/files';
import { expect, test } from 'vitest';
import { actorId, networkOf } from '../../../../../packages/domain/src/position/network.fixture.ts';
import { NetworkSearch } from '../network-search.ts';
import { sceneOf } from '../scene.ts';
import { networkFile } from './network-file.ts';

const network = networkOf(
  [{ name: 'Chor' }, { name: 'Chor' }, { name: '=Formel' }, { name: 'Allein' }],
  [
    [0, 1, { level: 3 }],
    [1, 0, { level: 4, type: 'angebot' }],
    [1, 2],
  ],
);
const scene = sceneOf(network, NetworkSearch.parse({}), new Date());

test.each([
  ['graphml', readGraphml],
  ['gexf', readGexf],
] as const)('is read back from %s with everybody and each tie once', (kind, read) => {
  const back = read(networkFile(kind, scene, null), { weights: 'weight' });
  expect(back.ids).toEqual([0, 1, 2, 3].map(actorId));
  expect(back.labels).toEqual(['Chor', 'Chor', '=Formel', 'Allein']);
  expect([...back.ties.from].length).toBe(2);
  expect(back.problems).toEqual([]);
});

test('tells those of the same name apart in lists, and formulas are no formulas', () => {
  const ties = networkFile('ties.csv', scene, null);
  const actors = networkFile('actors.csv', scene, null);
  expect(ties).toContain('Chor (2)');
  expect(actors).not.toContain('\n=Formel');
  const back = readEdgeList(ties, { weights: 'weight', actors: readActorList(actors) });
  expect(back.ids.length).toBe(4);
  expect([...(back.ties.weights ?? [])].toSorted((a, b) => a - b)).toEqual([2, 4]);
});
