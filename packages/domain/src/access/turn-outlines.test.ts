import { expect, test } from 'vitest';
import type { AreaDraft } from './area-draft.ts';
import { turnOutlines } from './turn-outlines.ts';

function area(...ring: [number, number][]): AreaDraft {
  return { name: 'Nord', boundary: { type: 'Polygon', coordinates: [ring] } };
}

const right = area([13.49, 52.51], [13.5, 52.51], [13.5, 52.52], [13.49, 52.51]);
const wrong = area([52.51, 13.49], [52.51, 13.5], [52.52, 13.5], [52.51, 13.49]);
const mixed = area([52.51, 13.49], [13.5, 52.51], [52.52, 13.5], [52.51, 13.49]);
const far = area([-58.4, -34.6], [-58.3, -34.6], [-58.3, -34.5], [-58.4, -34.6]);
const bare: AreaDraft = { name: 'stadtweit', boundary: null };

test.each([
  ['latitude before longitude', [wrong, bare], { areas: [right, bare], turned: true }],
  ['only what is wrong', [right, wrong], { areas: [right, right], turned: true }],
  ['nothing that is right', [right], { areas: [right], turned: false }],
  ['nothing that is right in parts', [mixed], { areas: [mixed], turned: false }],
  ['nothing far away', [far, bare], { areas: [far, bare], turned: false }],
])('turns %s', (_what, areas, expected) => {
  expect(turnOutlines(areas)).toEqual(expected);
});

test('every part of an area is turned', () => {
  const ring = wrong.boundary?.type === 'Polygon' ? wrong.boundary.coordinates : [];
  const parts: AreaDraft = {
    name: 'Inseln',
    boundary: { type: 'MultiPolygon', coordinates: [ring, ring] },
  };
  const turned = right.boundary?.type === 'Polygon' ? right.boundary.coordinates : [];
  expect(turnOutlines([parts]).areas[0]?.boundary).toEqual({
    type: 'MultiPolygon',
    coordinates: [turned, turned],
  });
});
