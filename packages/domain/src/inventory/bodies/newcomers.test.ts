import { expect, test } from 'vitest';
import { ActorId } from '../../contract/index.ts';
import { fullMonths } from './full-months.ts';
import { newcomersOf } from './newcomers.ts';

const today = '2026-11-22';
function seat(letter: string, since: string | null, until: string | null = null) {
  const actorId = ActorId.parse(`00000000-0000-4000-8000-00000000000${letter}`);
  return { actorId, since, until };
}

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2025-09-22', '2026-11-22', 14],
  ['2025-09-23', '2026-11-22', 13],
  ['2026-01-31', '2026-02-28', 0],
  ['2025-12-31', '2026-01-31', 1],
])('from %s to %s: %i full months', (from, to, months) => {
  expect(fullMonths(from, to)).toBe(months);
});

test.each([
  ['nobody', [], { years: [], latest: null, months: null, members: 0, dated: 0 }],
  [
    'beginnings unknown',
    [seat('a', null), seat('b', null)],
    { years: [], latest: null, months: null, members: 2, dated: 0 },
  ],
  [
    'partly known, with a year in which nobody came',
    [seat('a', '2024-03-01'), seat('b', '2024-05-01'), seat('c', null), seat('d', '2026-09-22')],
    {
      years: [
        { year: 2024, count: 2 },
        { year: 2025, count: 0 },
        { year: 2026, count: 1 },
      ],
      latest: '2026-09-22',
      months: 2,
      members: 4,
      dated: 3,
    },
  ],
  [
    'who comes back is not new, and who has left came all the same',
    [
      seat('a', '2025-01-01', '2025-06-30'),
      seat('a', '2026-06-01'),
      seat('b', '2025-02-01', '2025-03-01'),
    ],
    {
      years: [
        { year: 2025, count: 2 },
        { year: 2026, count: 0 },
      ],
      latest: '2025-02-01',
      months: 21,
      members: 1,
      dated: 1,
    },
  ],
  [
    'an earlier seat of unknown beginning hides when somebody came',
    [seat('a', null, '2024-12-31'), seat('a', '2026-01-01')],
    { years: [], latest: null, months: null, members: 1, dated: 0 },
  ],
  [
    'who comes only next year',
    [seat('a', '2025-11-22'), seat('b', '2027-01-01')],
    {
      years: [
        { year: 2025, count: 1 },
        { year: 2026, count: 0 },
      ],
      latest: '2025-11-22',
      months: 12,
      members: 1,
      dated: 1,
    },
  ],
  [
    'a vacant seat',
    [{ actorId: null, since: null, until: null }],
    { years: [], latest: null, months: null, members: 0, dated: 0 },
  ],
] as const)('newcomers: %s', (_case, seats, expected) => {
  expect(newcomersOf(seats, today)).toEqual(expected);
});
