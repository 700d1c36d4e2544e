import { expect, test } from 'vitest';
import { backdropOf, captionBoxes } from './backdrop.ts';
import { contains } from './geometry.ts';
import { sectorLayout } from './sector-layout.ts';

const layout = sectorLayout({
  focus: 'f',
  rings: [['a'], ['b', 'c']],
  sectors: [['a', 'b'], ['c']],
  aspect: 1,
});
const names = { rings: ['nah', 'fern'], sectors: ['Bildung', 'Kultur'], width: 20 };

test('rings are named at the top, sectors beyond the outermost ring', () => {
  const { rings, ringCaptions, sectorCaptions, rays, box } = backdropOf(layout, names);
  expect(ringCaptions.map(({ lines, x }) => [lines, x])).toEqual([
    [['nah'], 0],
    [['fern'], 0],
  ]);
  expect(ringCaptions.map(({ y }) => y)).toEqual(rings.map(({ y }) => -y));
  expect(sectorCaptions.map(({ lines, anchor }) => [lines, anchor])).toEqual([
    [['Bildung'], 'start'],
    [['Kultur'], 'end'],
  ]);
  expect(rays).toHaveLength(2);
  const outermost = Math.max(...rings.map(({ x }) => x));
  for (const { x, y } of sectorCaptions) {
    expect(Math.hypot(x, y)).toBeGreaterThan(outermost);
    expect(contains(box, { left: x, right: x, top: y, bottom: y })).toBe(true);
  }
});

test('one sector alone needs no name and no line, and a focus without ties no ring', () => {
  const alone = sectorLayout({ focus: 'f', rings: [['a']], sectors: [['a']], aspect: 1 });
  expect(backdropOf(alone, names)).toMatchObject({ sectorCaptions: [], rays: [] });
  const lonely = sectorLayout({ focus: 'f', rings: [], sectors: [], aspect: 1 });
  expect(backdropOf(lonely, names)).toMatchObject({ rings: [], sectorCaptions: [], rays: [] });
});

test('names keep clear of what captions cover, on their side of the point', () => {
  const text = { widthOf: (words: string) => words.length * 10, line: 16, font: '' };
  const caption = { x: 50, y: 20, lines: ['Bildung'] };
  const [start, middle, end] = (['start', 'middle', 'end'] as const).flatMap((anchor) =>
    captionBoxes({ ringCaptions: [{ ...caption, anchor }], sectorCaptions: [] }, 2, text),
  );
  expect(start).toMatchObject({ left: 100, top: 32, bottom: 48 });
  expect((middle?.left ?? 0) + (middle?.right ?? 0)).toBeCloseTo(200);
  expect(end?.right).toBeCloseTo(100);
});
