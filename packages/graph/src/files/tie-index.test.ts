import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TieIndex } from './tie-index.ts';

test('the index finds the first of equal ties, as a map of them would', () => {
  const end = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 2 ** 31 - 1 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(end, end), { maxLength: 200 }), (ties) => {
      const index = new TieIndex(ties.length);
      const known = new Map<string, number>();
      ties.forEach(([from, to], place) => {
        const found = index.findOrKeep(from, to, place);
        expect(found).toBe(known.get(`${from} ${to}`) ?? null);
        if (found === null) known.set(`${from} ${to}`, place);
      });
    }),
  );
});
