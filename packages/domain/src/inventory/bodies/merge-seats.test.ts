import { holdsOn, periodsMeet } from '../period.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId, BodyId, SeatId } from '../../contract/index.ts';
import { mergeSeats, mergeSeatsOfBodies } from './merge-seats.ts';
import type { SeatMandate } from './seat.ts';

function id(part: string): string {
  return `00000000-0000-4000-8000-${part.padStart(12, '0')}`;
}
const kept = ActorId.parse(id('a'));
const merged = ActorId.parse(id('b'));
const provenance = {
  source: '',
  means: 'entered',
  recordedAt: '2026-11-22T10:00:00.000Z',
  confirmedAt: null,
  confirmedBy: null,
} as const;

type Seats = Parameters<typeof mergeSeats>[0];
type Period = readonly [since: string | null, until: string | null];
let next = 0;
function seat(
  who: 'kept' | 'merged',
  body: string,
  [since, until]: Period,
  words = '',
  mandate: SeatMandate | null = null,
): Seats[0] {
  next += 1;
  return {
    id: SeatId.parse(id(String(next))),
    bodyId: BodyId.parse(id(body)),
    actorId: who === 'kept' ? kept : merged,
    function: words,
    mandate,
    mandateText: '',
    since,
    until,
    provenance,
  };
}
function told(seats: Seats): unknown[] {
  return seats.map((one) => [
    one.bodyId.slice(-1),
    one.actorId === kept,
    one.function,
    one.since,
    one.until,
  ]);
}

test.each<[string, Seats, unknown[]]>([
  [
    'seats in different bodies stay',
    [seat('kept', '1', [null, null]), seat('merged', '2', [null, null], 'Vorsitz')],
    [
      ['1', true, '', null, null],
      ['2', true, 'Vorsitz', null, null],
    ],
  ],
  [
    'two seats at once become one',
    [
      seat('kept', '1', ['2022-01-01', null], 'Vorsitz'),
      seat('merged', '1', ['2020-01-01', '2024-01-01'], 'Kasse'),
    ],
    [['1', true, 'Kasse, Vorsitz', '2020-01-01', null]],
  ],
  [
    'a known beginning stands before an unknown one',
    [seat('kept', '1', [null, null]), seat('merged', '1', ['2020-01-01', null])],
    [['1', true, '', '2020-01-01', null]],
  ],
  [
    'the same function is named once',
    [seat('kept', '1', [null, null], 'Vorsitz'), seat('merged', '1', [null, null], 'Vorsitz')],
    [['1', true, 'Vorsitz', null, null]],
  ],
  [
    'one after the other stay two',
    [seat('kept', '1', ['2022-01-01', null]), seat('merged', '1', ['2018-01-01', '2021-12-31'])],
    [
      ['1', true, '', '2018-01-01', '2021-12-31'],
      ['1', true, '', '2022-01-01', null],
    ],
  ],
  [
    'one seat joins two others',
    [
      seat('kept', '1', ['2018-01-01', '2019-12-31']),
      seat('kept', '1', ['2021-01-01', '2021-12-31']),
      seat('merged', '1', ['2019-06-01', '2021-06-01']),
    ],
    [['1', true, '', '2018-01-01', '2021-12-31']],
  ],
])('%s', (_case, seats, expected) => {
  expect(told(mergeSeats(seats, { kept, merged }))).toEqual(expected);
});

test.each<[SeatMandate | null, SeatMandate | null, SeatMandate | null]>([
  [null, null, null],
  ['decides', null, 'decides'],
  ['decides', 'decides', 'decides'],
  ['decides', 'asks-back', 'asks-back'],
  ['listens', 'asks-back', 'listens'],
])('mandates %s and %s in one seat are %s', (first, second, expected) => {
  const seats = [
    seat('kept', '1', [null, null], '', first),
    seat('merged', '1', [null, null], '', second),
  ];
  expect(mergeSeats(seats, { kept, merged }).map(({ mandate }) => mandate)).toEqual([expected]);
});

test('nobody sits anywhere twice at once, and no known day is lost', () => {
  const day = fc.integer({ min: 2010, max: 2026 }).map((year) => `${year}-01-01`);
  const period = fc
    .tuple(day, fc.option(day))
    .map(([since, until]): Period => [since, until !== null && until < since ? since : until]);
  const one = fc
    .tuple(fc.constantFrom('kept', 'merged'), fc.constantFrom('1', '2'), period)
    .map(([who, body, when]) => seat(who, body, when));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), day, (seats, today) => {
      const left = mergeSeats(seats, { kept, merged });
      for (const [index, a] of left.entries()) {
        expect(a.actorId).toBe(kept);
        for (const b of left.slice(index + 1)) {
          expect(a.bodyId === b.bodyId && periodsMeet(a, b)).toBe(false);
        }
      }
      expect(seated(left, today)).toEqual(seated(seats, today));
    }),
  );
});

function seated(seats: Seats, today: string): string[] {
  const bodies = seats.filter((one) => holdsOn(one, today)).map((one) => one.bodyId);
  return [...new Set(bodies)].sort();
}

const [table, council] = [BodyId.parse(id('1')), BodyId.parse(id('2'))];
function free(body: string, words: string): Seats[0] {
  return { ...seat('kept', body, [null, null], words), actorId: null };
}

test.each<[string, Seats, unknown[]]>([
  [
    'whoever sits in one alone sits there alone',
    [seat('kept', '1', [null, null]), seat('merged', '2', ['2025-01-01', null], 'Vorsitz')],
    [
      ['1', true, '', null, null],
      ['1', false, 'Vorsitz', '2025-01-01', null],
    ],
  ],
  [
    'whoever sits in both sits there once, since the earlier day and as both',
    [
      seat('kept', '1', ['2025-01-01', null], 'Protokoll'),
      seat('kept', '2', ['2024-01-01', null], 'Vorsitz'),
    ],
    [['1', true, 'Vorsitz, Protokoll', '2024-01-01', null]],
  ],
  [
    'whoever left one before coming to the other stays twice',
    [seat('kept', '1', ['2024-01-01', '2024-12-31']), seat('kept', '2', ['2025-01-01', null])],
    [
      ['1', true, '', '2024-01-01', '2024-12-31'],
      ['1', true, '', '2025-01-01', null],
    ],
  ],
  [
    'vacant seats are one where they are kept free for the same',
    [free('1', 'Geflüchtete'), free('2', 'geflüchtete'), free('2', 'Jugend')],
    [
      ['1', false, 'Geflüchtete, geflüchtete', null, null],
      ['1', false, 'Jugend', null, null],
    ],
  ],
])('two bodies: %s', (_case, seats, expected) => {
  expect(told(mergeSeatsOfBodies(seats, table))).toEqual(expected);
});

test('whoever sat in either of two bodies on a day sits in the one that is left, once', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((at) => `2026-01-0${at}`);
  const sitting = fc.record({
    who: fc.constantFrom('kept' as const, 'merged' as const),
    body: fc.constantFrom('1', '2'),
    since: day,
    until: fc.option(day),
  });
  fc.assert(
    fc.property(fc.array(sitting, { maxLength: 6 }), day, (sittings, on) => {
      const seats = sittings
        .filter(({ since, until }) => until === null || since <= until)
        .map(({ who, body, since, until }) => seat(who, body, [since, until]));
      const united = mergeSeatsOfBodies(seats, council);
      function present(all: Seats) {
        return all.filter((each) => holdsOn(each, on)).map(({ actorId }) => actorId);
      }
      expect(new Set(united.map(({ bodyId }) => bodyId)).size).toBeLessThanOrEqual(1);
      expect(present(united)).toHaveLength(new Set(present(seats)).size);
      expect(new Set(present(united))).toEqual(new Set(present(seats)));
    }),
  );
});
