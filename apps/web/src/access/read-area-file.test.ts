import { expect, test } from 'vitest';
import { readAreaFile } from './read-area-file.ts';

const square = [
  [13.49, 52.51],
  [13.5, 52.51],
  [13.5, 52.52],
  [13.49, 52.51],
];
const polygon = { type: 'Polygon', coordinates: [square] };

function file(...features: object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

test('areas come with name and outline, whatever city names the name', () => {
  const berlin = { properties: { PLR_ID: '1', PLR_NAME: 'Herzbergstraße' }, geometry: polygon };
  expect(readAreaFile(`\uFEFF${file(berlin)}`)).toEqual({
    ok: true,
    value: [{ name: 'Herzbergstraße', boundary: polygon }],
  });
  const other = { properties: { nr: 7, kuerzel: 'Am Hafen' }, geometry: polygon };
  expect(readAreaFile(file(other))).toMatchObject({ value: [{ name: 'Am Hafen' }] });
});

test('a single feature is an area as well', () => {
  const text = JSON.stringify({ type: 'Feature', properties: { name: 'Nord' }, geometry: polygon });
  expect(readAreaFile(text)).toMatchObject({ value: [{ name: 'Nord' }] });
});

test.each([
  ['name;street', 'not-json'],
  ['', 'not-json'],
  ['{"type":"FeatureCollection","features":[]}', 'no-features'],
  ['[1,2]', 'no-features'],
  [file({ properties: { nr: 1 }, geometry: polygon }), 'no-names'],
  [file({ properties: null, geometry: polygon }), 'no-names'],
  [
    file({ properties: { name: 'A' }, geometry: { type: 'Point', coordinates: [1, 2] } }),
    'bad-outline',
  ],
  [
    file({
      properties: { name: 'Gauß-Krüger' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [398000, 5820000],
            [1, 2],
            [3, 4],
            [5, 6],
          ],
        ],
      },
    }),
    'bad-outline',
  ],
  [
    file(...Array.from({ length: 501 }, () => ({ properties: { name: 'A' }, geometry: polygon }))),
    'too-many',
  ],
])('%.40s is %s', (text, problem) => {
  expect(readAreaFile(text)).toEqual({ ok: false, problem });
});
