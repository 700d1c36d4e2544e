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
    value: { areas: [{ name: 'Herzbergstraße', boundary: polygon }], turned: false },
  });
  const other = { properties: { nr: 7, kuerzel: 'Am Hafen' }, geometry: polygon };
  expect(readAreaFile(file(other))).toMatchObject({ value: { areas: [{ name: 'Am Hafen' }] } });
});

test('a single feature is an area as well', () => {
  const text = JSON.stringify({ type: 'Feature', properties: { name: 'Nord' }, geometry: polygon });
  expect(readAreaFile(text)).toMatchObject({ value: { areas: [{ name: 'Nord' }] } });
});

test('latitude before longitude is put right, and said', () => {
  const turned = { type: 'Polygon', coordinates: [square.map(([x, y]) => [y, x])] };
  expect(readAreaFile(file({ properties: { name: 'Nord' }, geometry: turned }))).toEqual({
    ok: true,
    value: { areas: [{ name: 'Nord', boundary: polygon }], turned: true },
  });
});

test('a hole stays a hole, and an outline of 50,000 vertices is short enough to be sent', () => {
  const ring = Array.from({ length: 50_001 }, (_, index) => {
    const angle = (2 * Math.PI * (index % 50_000)) / 50_000;
    return [13.4 + Math.cos(angle) / 10, 52.5 + Math.sin(angle) / 10];
  });
  const geometry = { type: 'Polygon', coordinates: [ring, square] };
  const read = readAreaFile(file({ properties: { name: 'Fein' }, geometry }));
  const boundary = read.ok ? read.value.areas[0]?.boundary : null;
  expect(boundary?.coordinates.map((part) => part.length)).toEqual([50_001, 4]);
  expect(JSON.stringify(read).length).toBeLessThan(1_500_000);
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
