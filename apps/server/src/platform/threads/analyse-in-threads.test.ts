import { analyse, createNetwork, seededRandom } from '@augenhoehe/graph';
import { expect, test } from 'vitest';
import { analyseInThreads } from './analyse-in-threads.ts';

function randomNetwork(actors: number, directed = false) {
  const random = seededRandom(11);
  const ends = Array.from({ length: actors * 3 }, () => [
    Math.floor(random() * actors),
    Math.floor(random() * actors),
  ]);
  return createNetwork({
    ids: Array.from({ length: actors }, (_, place) => `a${place}`),
    ties: {
      from: ends.map(([from]) => from ?? 0),
      to: ends.map(([, to]) => to ?? 0),
      weights: null,
    },
    directed,
  }).network;
}

test.each([
  ['one thread', 130, false],
  ['several threads', 900, false],
  ['arrows', 300, true],
])('gives to the last digit what one core gives: %s', async (_, actors, directed) => {
  const network = randomNetwork(actors, directed);
  const groups = network.ids.map((_id, place) => (place % 2 === 0 ? 'even' : null));
  const shares: number[] = [];
  const found = await analyseInThreads(network, {
    groups,
    onProgress: (share) => void shares.push(share),
  });
  expect(found).toEqual(analyse(network, { groups }));
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('ends its threads when nobody wants the answer any longer', async () => {
  const controller = new AbortController();
  const answer = analyseInThreads(randomNetwork(3000), {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(answer).rejects.toThrow('aborted');
});

test('gives nobody an answer who did not want one from the beginning', async () => {
  await expect(
    analyseInThreads(randomNetwork(10), { signal: AbortSignal.abort() }),
  ).rejects.toThrow('aborted');
});
