import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId, TieId } from '../contract/index.ts';
import { mergeTies } from './merge.ts';
import { type Tie, tieKey, tieStanding, tieStrength, type TieStatement } from './tie.ts';

function actor(letter: string): ActorId {
  return ActorId.parse(`00000000-0000-4000-8000-00000000000${letter}`);
}

const [kept, merged, third] = [actor('a'), actor('b'), actor('c')];
const at = '2026-11-22T10:00:00.000Z';
const later = '2026-11-22T11:00:00.000Z';

function says(
  side: TieStatement['side'],
  level: TieStatement['level'],
  statedAt = at,
): TieStatement {
  return { side, level, formality: null, statedAt, source: '' };
}

let number = 0;
function tie(from: ActorId, to: ActorId, type: string, statements: readonly TieStatement[]): Tie {
  number += 1;
  return {
    id: TieId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
    from,
    to,
    type,
    since: null,
    until: null,
    note: '',
    statements: [...statements],
    standing: tieStanding(statements),
    ...tieStrength(statements),
    updatedAt: at,
  };
}

test('both keep their ties', () => {
  const other = actor('d');
  const ties = [
    tie(kept, third, 'austausch', [says('from', 3)]),
    tie(merged, other, 'austausch', [says('to', 2)]),
  ];
  const joined = mergeTies(ties, { kept, merged });
  expect(joined.map(({ facts }) => [facts.from, facts.to])).toEqual([
    [kept, third],
    [kept, other],
  ]);
});

test('a tie between the two disappears', () => {
  expect(mergeTies([tie(kept, merged, 'kontakt', [says('from', 1)])], { kept, merged })).toEqual(
    [],
  );
});

test('a tie both have to a third is one tie, with what all said about it', () => {
  const ties = [
    tie(kept, third, 'austausch', [says('from', 3)]),
    tie(third, merged, 'austausch', [says('from', 2), says('to', 4, later)]),
  ];
  const [joined, ...none] = mergeTies(ties, { kept, merged });
  expect(none).toEqual([]);
  expect(joined?.statements).toEqual(
    expect.arrayContaining([says('from', 4, later), says('to', 2)]),
  );
  expect(joined?.statements).toHaveLength(2);
});

test('opposite directions of a directed type stay two ties', () => {
  const ties = [
    tie(kept, third, 'traeger', [says('from', 5)]),
    tie(third, merged, 'traeger', [says('from', 5)]),
  ];
  expect(mergeTies(ties, { kept, merged })).toHaveLength(2);
});

test('no tie is doubled and no third actor loses its tie', () => {
  const ends = fc.constantFrom(kept, merged, third, actor('d'), actor('e'));
  const drawn = fc.array(fc.tuple(ends, ends, fc.constantFrom('austausch', 'traeger', 'kontakt')));
  fc.assert(
    fc.property(drawn, (pairs) => {
      const ties = pairs
        .filter(([from, to]) => from !== to)
        .map(([from, to, type]) => tie(from, to, type, [says('from', 2)]));
      const joined = mergeTies(ties, { kept, merged });
      const keys = joined.map(({ facts }) => tieKey(facts));
      expect(new Set(keys).size).toBe(keys.length);
      const expected = new Set(
        ties
          .map(({ from, to, type }) => ({
            from: from === merged ? kept : from,
            to: to === merged ? kept : to,
            type,
          }))
          .filter(({ from, to }) => from !== to)
          .map(tieKey),
      );
      expect(new Set(keys)).toEqual(expected);
    }),
  );
});
