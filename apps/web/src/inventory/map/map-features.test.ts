import { ActorId, AreaId } from '@augenhoehe/domain/contract';
import type { MapActor, MapArea, Position } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { areaNameFeatures, boxAround, spotFeatures } from './map-features.ts';
import { spotsOf } from './spots-of.ts';

let number = 0;

function id(): string {
  number += 1;
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function actor(name: string, position: Position | null): MapActor {
  return {
    id: ActorId.parse(id()),
    name,
    type: 'kiju.kita',
    areaId: null,
    stage: null,
    position,
    confirmedAt: null,
    mayEdit: true,
  };
}

function square(x: number, y: number, side: number): [number, number][] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

function area(name: string, ...parts: [number, number][][]): MapArea {
  const coordinates = parts.map((ring) => [ring]);
  return { id: AreaId.parse(id()), name, outline: { type: 'MultiPolygon', coordinates } };
}

const here = { latitude: 52.5, longitude: 13.4 };

test('who shares a house shares a place; who has no position has none', () => {
  const nearby = { latitude: 52.500001, longitude: 13.4 };
  const spots = spotsOf([
    actor('Alte Mühle', here),
    actor('Chor', null),
    actor('Repair-Café', nearby),
    actor('Kita', { latitude: 52.51, longitude: 13.4 }),
  ]);
  expect(spots.map(({ actors }) => actors.map(({ name }) => name))).toEqual([
    ['Alte Mühle', 'Repair-Café'],
    ['Kita'],
  ]);
});

test.each(['<img src=x onerror=alert(1)>', '{{7*7}}', '\u202Eedoc', '🎪'.repeat(60)])(
  'a name is passed on as text: %.30s',
  (name) => {
    const { features } = spotFeatures(spotsOf([actor(name, here)]), () => ({ key: 'group-kiju' }));
    expect(features[0]?.properties).toMatchObject({ name, look: 'group-kiju', actors: 1 });
  },
);

test('an area is named once, in the middle of its largest part', () => {
  const islands = area('Inseln', square(10, 50, 0.1), square(11, 51, 0.4));
  const { features } = areaNameFeatures([islands, { ...islands, outline: null }]);
  expect(features).toHaveLength(1);
  const [feature] = features;
  expect(feature?.geometry.coordinates[0]).toBeCloseTo(11.2, 6);
  expect(feature?.geometry.coordinates[1]).toBeCloseTo(51.2, 6);
});

test.each([
  ['outlines', [area('A', square(10, 50, 1))], [here], [10, 50, 11, 51]],
  ['places, where there are no outlines', [], [here], [13.4, 52.5, 13.4, 52.5]],
  ['nothing', [], [], null],
] as const)('the map begins with all %s', (_what, areas, positions, box) => {
  expect(boxAround(areas, positions)).toEqual(box);
});
