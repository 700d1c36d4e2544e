import { expect, test } from 'vitest';
import { filterNetwork, NetworkFilters } from './network-filters.ts';
import { actorId, areaId, networkOf, tieId } from './network.fixture.ts';

const now = new Date('2026-11-22T12:00:00Z');
const area = areaId(1);
const network = networkOf(
  [
    { type: 'bild.vhs', fields: ['hf.bildung'], areaId: area, confirmedAt: '2026-10-01T00:00:00Z' },
    { type: 'ver.sport', fields: ['hf.kultur'], targetGroups: ['zg.kinder'] },
    { type: 'bild.grund', fields: ['hf.bildung', 'hf.kultur'] },
    {},
  ],
  [
    [0, 1, { level: 4, formality: 3, standing: 'confirmed' }],
    [0, 2, { level: 1, standing: 'one-sided', type: 'konkurrenz' }],
    [1, 2, { level: 3, formality: 1, standing: 'outside' }],
  ],
);

test.each<[string, Record<string, string>, readonly number[], readonly number[]]>([
  ['nothing', {}, [0, 1, 2, 3], [0, 1, 2]],
  ['a group', { group: 'bild' }, [0, 2], [1]],
  ['two groups', { group: 'bild,ver' }, [0, 1, 2], [0, 1, 2]],
  ['no type', { group: 'none' }, [3], []],
  ['a field', { field: 'hf.kultur' }, [1, 2], [2]],
  ['a target group', { target: 'zg.kinder' }, [1], []],
  ['an area', { area }, [0], []],
  ['no area', { area: 'none' }, [1, 2, 3], [2]],
  ['lately confirmed', { age: 'fresh' }, [0], []],
  ['a type of tie', { tieType: 'konkurrenz' }, [0, 2], [1]],
  ['a level', { level: '3' }, [0, 1, 2], [0, 2]],
  ['a formality, unknown left out', { formality: '1' }, [0, 1, 2], [0, 2]],
  ['a standing', { standing: 'one-sided,outside' }, [0, 1, 2], [1, 2]],
  ['group and level together', { group: 'bild', level: '2' }, [], []],
])('by %s', (_name, query, actors, ties) => {
  const matching = filterNetwork(network, NetworkFilters.parse(query), now);
  expect([...matching.actors].toSorted()).toEqual(actors.map(actorId));
  expect([...matching.ties].toSorted()).toEqual(ties.map(tieId));
});

test.each([{ level: '6' }, { level: '-1' }, { level: 'x' }, { group: 'xyz' }, { formality: '5' }])(
  'what the catalogue does not know is refused: %o',
  (query) => {
    expect(NetworkFilters.safeParse(query).success).toBe(false);
  },
);
