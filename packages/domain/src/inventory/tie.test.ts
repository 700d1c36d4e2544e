import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tieTypeTerms } from '../catalogue/index.ts';
import { ActorId } from '../contract/index.ts';
import { isDirected, tieKey, TieSide, tieStanding, type TieStatement, tieStrength } from './tie.ts';

const a = ActorId.parse('00000000-0000-4000-8000-00000000000a');
const b = ActorId.parse('00000000-0000-4000-8000-00000000000b');

type Claim = Pick<TieStatement, 'side' | 'level' | 'formality'>;

function claim(
  side: Claim['side'],
  level: Claim['level'],
  formality: Claim['formality'] = null,
): Claim {
  return { side, level, formality };
}

test.each([
  ['nobody', [], 'outside', 0],
  ['others only', [claim('outside', 4)], 'outside', 4],
  ['one side', [claim('from', 3)], 'one-sided', 3],
  ['the other side, and others', [claim('to', 2), claim('outside', 5)], 'one-sided', 2],
  ['both alike', [claim('from', 4), claim('to', 4)], 'confirmed', 4],
  ['both, one step apart', [claim('from', 4), claim('to', 3)], 'confirmed', 3],
  ['both, two steps apart', [claim('from', 4), claim('to', 2)], 'contradicted', 2],
  ['one denies', [claim('from', 1), claim('to', 0)], 'contradicted', 0],
  ['both deny', [claim('from', 0), claim('to', 0)], 'confirmed', 0],
] as const)('stated by %s', (_who, statements, standing, level) => {
  expect(tieStanding(statements)).toBe(standing);
  expect(tieStrength(statements).level).toBe(level);
});

test('formality is the lowest that any side that speaks gives; silence about it does not lower it', () => {
  expect(tieStrength([claim('from', 4, 3), claim('to', 4, 1)]).formality).toBe(1);
  expect(tieStrength([claim('from', 4, 3), claim('to', 4)]).formality).toBe(3);
  expect(tieStrength([claim('from', 4), claim('to', 4)]).formality).toBeNull();
});

test.each(tieTypeTerms.map((term) => [term.key]))('%s: the key follows the direction', (type) => {
  const same = tieKey({ from: a, to: b, type }) === tieKey({ from: b, to: a, type });
  expect(same).toBe(!isDirected(type));
});

const statements = fc.uniqueArray(
  fc.record({
    side: fc.constantFrom(...TieSide.options),
    level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    formality: fc.constantFrom(null, 0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  }),
  { selector: ({ side }) => side },
);

test('the order of statements and the direction of looking change nothing', () => {
  const turned = { from: 'to', to: 'from', outside: 'outside' } as const;
  fc.assert(
    fc.property(statements, (claims) => {
      const mirrored = claims.map((one) => ({ ...one, side: turned[one.side] })).reverse();
      expect(tieStanding(mirrored)).toBe(tieStanding(claims));
      expect(tieStrength(mirrored)).toEqual(tieStrength(claims));
    }),
  );
});

test('what others say never outweighs what the two say', () => {
  fc.assert(
    fc.property(statements, (claims) => {
      const own = claims.filter(({ side }) => side !== 'outside');
      fc.pre(own.length > 0);
      expect(tieStrength(claims)).toEqual(tieStrength(own));
    }),
  );
});
