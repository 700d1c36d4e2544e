import { createNetwork, distances, pathSumsOf, shortestPath } from '@augenhoehe/graph';
import { expect, test } from 'vitest';
import { readSample } from '../../sample/index.ts';
import { actorId, networkOf } from '../network.fixture.ts';
import { analyseNetwork } from './analyse-network.ts';
import { cutOffWithout } from './cut-off-without.ts';
import { graphOf } from './graph-of.ts';
import { groundOf } from './ground-of.ts';
import { median } from './median.ts';

const chain = networkOf(
  [{}, {}, {}, {}, {}],
  [
    [0, 1, { level: 4, standing: 'confirmed' }],
    [1, 0, { level: 1, type: 'konkurrenz' }],
    [1, 2, { level: 2, standing: 'one-sided' }],
    [2, 3, { level: 3, standing: 'contradicted' }],
    [3, 4, { level: 3, type: 'wunsch' }],
    [0, 4, { level: 0 }],
  ],
);

test('several ties between two are one, as strong as the strongest; wishes and level 0 are none', () => {
  const { ids, tieCount, around } = graphOf(chain);
  expect(ids).toEqual([0, 1, 2, 3, 4].map(actorId));
  expect(tieCount).toBe(3);
  expect([...around.targets]).toEqual([1, 0, 2, 1, 3, 2]);
  expect([...(around.weights ?? [])]).toEqual([4, 4, 2, 2, 3, 3]);
});

test('who did not answer is tied by what the other side says', () => {
  const { network, actors } = analyseNetwork(chain);
  expect(network.isolates).toEqual([actorId(4)]);
  expect(actors.map(({ degree }) => degree)).toEqual([1, 2, 2, 1, 0]);
});

test('a figure stands on the ties that count, however many statements each has', () => {
  expect(groundOf(chain.ties)).toEqual({ ties: 4, confirmed: 2 });
});

test.each<[gone: number[], cutOff: number[][]]>([
  [[0], []],
  [[1], [[0]]],
  [[2], [[3]]],
  [[4], []],
  [[1, 3], [[2]]],
])('without %j, %j would be cut off', (gone, cutOff) => {
  expect(cutOffWithout(chain, gone.map(actorId))).toEqual(
    cutOff.map((group) => group.map(actorId)),
  );
});

test.each<[number[], number | null]>([
  [[], null],
  [[3], 3],
  [[1, 10], 5.5],
  [[9, 1, 5], 5],
])('the median of %j is %j', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

const sample = readSample();

function sampleGraph(gone: readonly string[] = []) {
  const ids = sample.organisations.map(({ id }) => id).filter((id) => !gone.includes(id));
  const places = new Map(ids.map((id, place) => [id, place]));
  const ties = sample.relations.flatMap(({ from, to, level }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start === undefined || end === undefined ? [] : [{ start, end, level }];
  });
  return createNetwork({
    ids,
    ties: {
      from: ties.map(({ start }) => start),
      to: ties.map(({ end }) => end),
      weights: ties.map(({ level }) => level),
    },
  }).network;
}

/** Steps from everybody in Nordhof to everybody in Alter Anger. */
function meanDistance(graph: ReturnType<typeof sampleGraph>): number {
  const area = new Map(sample.organisations.map(({ id, area: where }) => [id, where]));
  const steps = graph.ids.flatMap((from, start) =>
    graph.ids.flatMap((to, end) => {
      if (area.get(from) !== 'N' || area.get(to) !== 'A') return [];
      const path = shortestPath(graph.around, start, end);
      return path === null ? [] : [path.length - 1];
    }),
  );
  return steps.reduce((sum, own) => sum + own, 0) / steps.length;
}

test('in the sample the way from Nordhof to Alter Anger runs over two', () => {
  expect(meanDistance(sampleGraph())).toBeCloseTo(2.78, 2);
  expect(meanDistance(sampleGraph(['O01', 'O18']))).toBeCloseTo(3.52, 2);
});

test('in the sample the way to two everyday places runs over one association', () => {
  const { ids, around } = sampleGraph();
  for (const place of ['O53', 'O65']) {
    const path = shortestPath(around, ids.indexOf('O22'), ids.indexOf(place)) ?? [];
    expect(path.map((actor) => ids[actor]).at(-2)).toBe('O61');
  }
});

test('in the sample everybody with a tie reaches everybody with a tie', () => {
  const graph = sampleGraph();
  expect(distances(graph, pathSumsOf(graph)).reachablePairs).toBe((68 * 67) / 2);
});
