import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorId } from './network.fixture.ts';
import { themesOf } from './themes.ts';

function actor(number: number, fields: string[], offers: string[] = []) {
  return { id: actorId(number), fields, targetGroups: [], offers };
}

const actors = [
  actor(0, ['hf.kultur', 'hf.bildung'], ['r.raum.saal']),
  actor(1, []),
  actor(2, ['hf.bildung', 'hf.bildung']),
];

test('every theme that somebody has, the most common first, each actor once', () => {
  expect(themesOf(actors, 'fields')).toEqual([
    { key: 'hf.bildung', actors: [actorId(0), actorId(2)] },
    { key: 'hf.kultur', actors: [actorId(0)] },
  ]);
  expect(themesOf(actors, 'offers')).toEqual([{ key: 'r.raum.saal', actors: [actorId(0)] }]);
  expect(themesOf(actors, 'targetGroups')).toEqual([]);
});

test('as many memberships as facts, whatever the order of the actors', () => {
  const anyActors = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(anyActors, (facts) => {
      const all = facts.map((fields, number) => actor(number, fields));
      const themes = themesOf(all, 'fields');
      const members = themes.reduce((sum, theme) => sum + theme.actors.length, 0);
      expect(members).toBe(facts.flat().length);
      const other = themesOf(all.toReversed(), 'fields');
      expect(other.map(({ key }) => key)).toEqual(themes.map(({ key }) => key));
    }),
  );
});
