import { expect, test } from 'vitest';
import { actorId, networkOf } from '../network.fixture.ts';
import { connectorsBetween, partnersOf } from './connectors.ts';
import { soleLinks } from './sole-links.ts';
import { thinBridges } from './thin-bridges.ts';
import { unmetNeeds } from './unmet-needs.ts';

const nobody = {};

test.for([
  [
    'a chain',
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    { 1: [0], 2: [3] },
  ],
  [
    'a ring',
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ],
    {},
  ],
  [
    'a star',
    [
      [0, 1],
      [0, 2],
      [0, 3],
    ],
    { 0: [2, 3] },
  ],
  ['no tie', [], {}],
] as const)('sole links of %s', ([, pairs, expected]) => {
  const { actors, ties } = networkOf([nobody, nobody, nobody, nobody], pairs);
  const { links } = soleLinks(actors, ties);
  expect(Object.fromEntries(links.map(({ actor, behind }) => [actor, behind]))).toEqual(
    Object.fromEntries(
      Object.entries(expected).map(([actor, behind]) => [
        actorId(Number(actor)),
        behind.map(actorId),
      ]),
    ),
  );
});

/** Two groups of five, each a ring with its diagonals, and as many ties between them as told. */
function twoGroups(between: number) {
  const all = Array.from({ length: 10 }, (_, number) => ({
    fields: number < 5 ? ['hf.sport'] : ['hf.kultur'],
  }));
  const inside = [0, 5].flatMap((start) =>
    [0, 1, 2, 3, 4].flatMap((one) =>
      [1, 2].map((step): [number, number] => [start + one, start + ((one + step) % 5)]),
    ),
  );
  const across = Array.from({ length: between }, (_, number): [number, number] => [
    number % 5,
    5 + ((number + Math.floor(number / 5)) % 5),
  ]);
  const { actors, ties } = networkOf(all, [...inside, ...across]);
  return { actors: actors.map((actor) => ({ ...actor, offers: [], needs: [] })), ties };
}

test.for([
  [0, 1],
  [2, 1],
  [8, 0],
] as const)('%i ties between two groups: %i thin bridges', ([between, count]) => {
  const { actors, ties } = twoGroups(between);
  const thin = thinBridges(actors, ties, ({ fields }) => fields);
  expect(thin).toHaveLength(count);
  if (count > 0) expect(thin[0]).toMatchObject({ sizes: [5, 5], ties: between });
});

test('who belongs to both groups connects them', () => {
  const { actors, ties } = twoGroups(0);
  const both = actors.map((actor, place) =>
    place === 0 ? { ...actor, fields: ['hf.sport', 'hf.kultur'] } : actor,
  );
  expect(thinBridges(both, ties, ({ fields }) => fields)).toEqual([]);
});

test('no ties, no thin bridges', () => {
  const { actors } = twoGroups(0);
  expect(thinBridges(actors, [], ({ fields }) => fields)).toEqual([]);
});

test('who knows most pairs of two groups comes first', () => {
  const { ties } = networkOf(
    [nobody, nobody, nobody, nobody, nobody],
    [
      [4, 0],
      [4, 1],
      [4, 2],
      [3, 0],
      [3, 2],
    ],
  );
  const [one, other] = [[0, 1], [2]].map((numbers) => new Set(numbers.map(actorId)));
  expect(connectorsBetween(one ?? new Set(), other ?? new Set(), partnersOf(ties))).toEqual([
    { actor: actorId(4), pairs: 2 },
    { actor: actorId(3), pairs: 1 },
  ]);
});

test('an unmet need is what nobody offers, most wanted first', () => {
  expect(
    unmetNeeds([
      { id: actorId(0), needs: ['saal', 'bus'], offers: [] },
      { id: actorId(1), needs: ['bus', 'druck'], offers: ['druck'] },
    ]),
  ).toEqual([
    { resource: 'bus', actors: [actorId(0), actorId(1)] },
    { resource: 'saal', actors: [actorId(0)] },
  ]);
});
