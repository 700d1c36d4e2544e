import { expect, test } from 'vitest';
import { packNetwork, readNetwork, unpackNetwork } from './network-contract.ts';
import { networkOf } from './network.fixture.ts';

test('what was packed comes out as it was', () => {
  const network = networkOf(
    [{ name: 'Kita' }, {}, { type: 'bild.vhs' }],
    [
      [0, 2, { level: 5, formality: 4 }],
      [1, 0, { standing: 'outside' }],
    ],
  );
  const sent: unknown = JSON.parse(JSON.stringify(packNetwork(network)));
  expect(unpackNetwork(readNetwork.reply.parse(sent))).toEqual(network);
});

test('a tie to somebody who is not shown is left out', () => {
  const { actors, ties } = networkOf([{}, {}], [[0, 1]]);
  expect(packNetwork({ actors: actors.slice(0, 1), ties }).ties).toEqual([]);
});
