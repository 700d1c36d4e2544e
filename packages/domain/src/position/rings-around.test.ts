import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId, networkOf } from './network.fixture.ts';
import { ringsAround, sectorsOf } from './rings-around.ts';
import { stepsFrom } from './steps-from.ts';

const network = networkOf(
  [
    {},
    { fields: ['hf.bildung', 'hf.kultur'] },
    { fields: ['hf.kultur'] },
    { fields: ['hf.kultur'] },
    { fields: ['hf.sport'] },
    { type: 'ver.sport' },
  ],
  [
    [0, 1, { level: 1 }],
    [1, 0, { level: 4 }],
    [0, 2, { level: 4 }],
    [3, 0, { level: 2 }],
    [3, 4, { level: 5 }],
    [4, 5],
  ],
);

test('the closest inside, by their closest tie; further steps outside', () => {
  const steps = stepsFrom(actorId(0), network.ties, 3);
  expect(ringsAround(actorId(0), steps, network.ties)).toEqual([
    { ring: { kind: 'level', level: 4 }, actors: [actorId(1), actorId(2)] },
    { ring: { kind: 'level', level: 2 }, actors: [actorId(3)] },
    { ring: { kind: 'steps', steps: 2 }, actors: [actorId(4)] },
    { ring: { kind: 'steps', steps: 3 }, actors: [actorId(5)] },
  ]);
  expect(ringsAround(actorId(0), new Map([[actorId(0), 0]]), network.ties)).toEqual([]);
});

test('each in the sector that most of them have; who says nothing last', () => {
  const { actors } = network;
  expect(sectorsOf(actors.slice(1), 'fields', 6)).toEqual([
    { key: 'hf.kultur', actors: [actorId(1), actorId(2), actorId(3)] },
    { key: 'hf.sport', actors: [actorId(4)] },
    { key: 'none', actors: [actorId(5)] },
  ]);
  expect(sectorsOf(actors, 'groups', 6).map(({ key }) => key)).toEqual(['ver', 'none']);
});

test('rare keys stand together', () => {
  const actors = networkOf(
    [['a'], ['a'], ['b'], ['c']].map((fields) => ({ fields })),
    [],
  ).actors;
  expect(sectorsOf(actors, 'fields', 2)).toEqual([
    { key: 'a', actors: [actorId(0), actorId(1)] },
    { key: 'other', actors: [actorId(2), actorId(3)] },
  ]);
  expect(sectorsOf(actors, 'fields', 3)).toHaveLength(3);
});

test('everybody is in exactly one sector', () => {
  const fields = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')), {
    maxLength: 15,
  });
  fc.assert(
    fc.property(fields, fc.integer({ min: 1, max: 6 }), (all, most) => {
      const { actors } = networkOf(
        all.map((own) => ({ fields: own })),
        [],
      );
      const sectors = sectorsOf(actors, 'fields', most);
      expect(sectors.flatMap((sector) => sector.actors).toSorted()).toEqual(
        actors.map(({ id }) => id).toSorted(),
      );
      expect(sectors.filter(({ key }) => key !== 'none').length).toBeLessThanOrEqual(most);
    }),
  );
});
