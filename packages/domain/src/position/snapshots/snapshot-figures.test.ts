import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkOf } from '../network.fixture.ts';
import { anyNetwork } from './any-network.fixture.ts';
import { snapshotFigures } from './snapshot-figures.ts';
import { PackedSnapshot, packSnapshot, unpackSnapshot } from './snapshot-network.ts';

const six = [{}, {}, {}, {}, {}, {}];

test('counts several ties between the same two as one pair of partners', () => {
  const network = networkOf(six, [
    [0, 1, { level: 3 }],
    [1, 0, { level: 5, type: 'traeger', standing: 'one-sided' }],
    [1, 2, { level: 3 }],
    [3, 4, { level: 1, standing: 'outside' }],
    [4, 5, { level: 0 }],
  ]);
  expect(snapshotFigures(network)).toEqual({
    actors: 6,
    ties: 4,
    partners: 1,
    density: 3 / 15,
    isolates: 1,
    parts: 2,
    // Six ordered pairs among three, two among two, of thirty.
    reachable: expect.closeTo(8 / 30),
    confirmed: 2,
    levels: [1, 0, 2, 0, 1],
  });
});

test('says of nobody what cannot be said', () => {
  expect(snapshotFigures({ actors: [], ties: [] })).toEqual({
    actors: 0,
    ties: 0,
    partners: null,
    density: null,
    isolates: 0,
    parts: 0,
    reachable: null,
    confirmed: 0,
    levels: [0, 0, 0, 0, 0],
  });
});

test('a network is the same after it was packed, as JSON too', () => {
  fc.assert(
    fc.property(anyNetwork, ({ actors, ties }) => {
      const kept = actors.map(({ id, name, type, areaId }) => ({ id, name, type, areaId }));
      const json = JSON.stringify(packSnapshot({ actors, ties }));
      expect(unpackSnapshot(PackedSnapshot.parse(JSON.parse(json)))).toEqual({
        actors: kept,
        ties,
      });
    }),
  );
});
