import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectorLayout } from './sector-layout.ts';

test('the focus in the middle, rings outward, sectors clockwise from the top', () => {
  const { places, rings, sectors } = sectorLayout({
    focus: 'f',
    rings: [['a', 'b'], ['c']],
    sectors: [['a', 'c'], ['b']],
    aspect: 1,
  });
  expect(places.get('f')).toEqual({ x: 0, y: 0 });
  expect(places.get('a')?.x).toBeGreaterThan(0);
  expect(places.get('b')?.x).toBeLessThan(0);
  const [inner, outer] = rings;
  expect(outer?.x).toBeGreaterThan(inner?.x ?? Infinity);
  expect(sectors.at(-1)?.to).toBeCloseTo(2 * Math.PI);
});

const crowd = fc.array(fc.record({ ring: fc.nat({ max: 4 }), sector: fc.nat({ max: 5 }) }), {
  minLength: 1,
  maxLength: 80,
});

test('everybody has a place, in the own sector, and nobody stands on anybody else', () => {
  fc.assert(
    fc.property(crowd, (members) => {
      function by(what: 'ring' | 'sector'): number[][] {
        const groups = [0, 1, 2, 3, 4, 5].map((value) =>
          [...members.keys()].filter((id) => members[id]?.[what] === value),
        );
        return groups.filter(({ length }) => length > 0);
      }
      const sectors = by('sector');
      const layout = sectorLayout({ focus: -1, rings: by('ring'), sectors, aspect: 1 });
      expect(layout.places.size).toBe(members.length + 1);
      for (const [sector, ids] of sectors.entries()) {
        const { from = 0, to = 0 } = layout.sectors[sector] ?? {};
        for (const id of ids) {
          const { x = 0, y = 0 } = layout.places.get(id) ?? {};
          const angle = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
          expect(angle).toBeGreaterThan(from - 0.02);
          expect(angle).toBeLessThan(to + 0.02);
        }
      }
      const all = [...layout.places.values()];
      all.forEach((a, index) => {
        for (const b of all.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(26);
        }
      });
    }),
  );
});
