import { expect, test } from 'vitest';
import { analyseNetwork } from '../figures/analyse-network.ts';
import { actorId, networkOf } from '../network.fixture.ts';
import { foremost } from './foremost.ts';
import { keyPositions } from './key-positions.ts';
import { lossOf } from './loss-of.ts';
import { reachedWithin } from './reached-within.ts';

/** Two triangles, 0 1 2 and 3 4 5, joined by 6; 7 hangs on 5; 8 is wished for alone. */
const network = networkOf(
  Array.from({ length: 9 }, () => ({})),
  [
    [0, 1],
    [1, 2],
    [2, 0],
    [3, 4],
    [4, 5],
    [5, 3],
    [2, 6],
    [6, 3],
    [5, 7],
    [0, 8, { type: 'wunsch' }],
    [1, 8, { level: 0 }],
  ],
);

test('who is tied to most, reaches most, and cannot be replaced', () => {
  const positions = keyPositions(network, analyseNetwork(network));
  expect(positions.connected.entries.slice(0, 4)).toMatchObject([
    { actor: { name: 'Akteur 2' }, figure: 3 },
    { actor: { name: 'Akteur 3' }, figure: 3 },
    { actor: { name: 'Akteur 5' }, figure: 3 },
    { actor: { name: 'Akteur 0' }, figure: 2 },
  ]);
  expect(positions.reaching.entries[0]).toMatchObject({
    actor: { name: 'Akteur 6' },
    figure: 6 / 8,
  });
  expect(positions.irreplaceable).toMatchObject([
    { actor: { name: 'Akteur 3' }, cutOff: [[4, 5, 7].map(actorId)] },
    { actor: { name: 'Akteur 6' }, figure: 3 },
    { actor: { name: 'Akteur 2' }, figure: 2 },
    { actor: { name: 'Akteur 5' }, cutOff: [[actorId(7)]] },
  ]);
});

test('a bounded list says how many more there are', () => {
  const actors = network.actors.map((actor) => ({ actor, figure: 1 }));
  expect(foremost(actors, 4)).toMatchObject({ entries: { length: 4 }, alsoAsMany: 5 });
});

test.each([
  { ids: [6], steps: 1, reached: [2, 3] },
  { ids: [6], steps: 2, reached: [0, 1, 2, 3, 4, 5] },
  { ids: [0, 7], steps: 1, reached: [1, 2, 5] },
  { ids: [8], steps: 2, reached: [] },
])('$ids reach $reached within $steps', ({ ids, steps, reached }) => {
  const found = reachedWithin(network, ids.map(actorId), steps).map(({ id }) => id);
  expect(found).toEqual(reached.map(actorId));
});

test('without a bridge two groups are apart, and the way within each is as long as before', () => {
  expect(lossOf(network, [actorId(6)])).toEqual({
    cutOff: [[0, 1, 2].map(actorId)],
    distances: { pairs: 9, with: 11 / 9, without: 11 / 9 },
  });
});

test('where there is a detour, nobody is cut off but the way is longer', () => {
  const ring = networkOf(
    Array.from({ length: 5 }, () => ({})),
    [0, 1, 2, 3, 4].map((place) => [place, (place + 1) % 5] as const),
  );
  expect(lossOf(ring, [actorId(0)])).toEqual({
    cutOff: [],
    distances: { pairs: 6, with: 9 / 6, without: 10 / 6 },
  });
});
