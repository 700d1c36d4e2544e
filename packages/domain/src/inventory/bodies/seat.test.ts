import { holdsOn, periodsMeet } from '../period.ts';
import { sharedLevelsSeenBy } from '../../access/index.ts';
import { describe, expect, test } from 'vitest';
import { ActorId } from '../../contract/index.ts';
import { bodyProblem, daysAhead, emptyBody } from './body.ts';
import { emptySeat, type SeatFacts, seatProblem } from './seat.ts';

const day = '2026-11-22';
const choir = ActorId.parse('00000000-0000-4000-8000-00000000000a');
const school = ActorId.parse('00000000-0000-4000-8000-00000000000b');

test.each([
  [null, null, true],
  ['2026-11-22', null, true],
  ['2026-11-23', null, false],
  [null, '2026-11-22', true],
  [null, '2026-11-21', false],
  ['2020-01-01', '2026-12-31', true],
] as const)('from %s to %s a seat is taken today: %s', (since, until, expected) => {
  expect(holdsOn({ since, until }, day)).toBe(expected);
});

test.each([
  [[null, null], [null, null], true],
  [['2020-01-01', '2020-12-31'], ['2021-01-01', null], false],
  [['2020-01-01', '2021-01-01'], ['2021-01-01', null], true],
  [[null, '2019-12-31'], ['2020-01-01', null], false],
  [[null, '2019-12-31'], [null, null], true],
] as const)('%s and %s share a day: %s', ([aSince, aUntil], [bSince, bUntil], expected) => {
  const a = { since: aSince, until: aUntil };
  const b = { since: bSince, until: bUntil };
  expect(periodsMeet(a, b)).toBe(expected);
  expect(periodsMeet(b, a)).toBe(expected);
});

function seat(facts: Partial<SeatFacts>): SeatFacts {
  return { ...emptySeat, actorId: choir, ...facts };
}

describe('a seat beside others', () => {
  test.each([
    ['taken', seat({}), [], null],
    ['vacant, with a name', seat({ actorId: null, function: 'Geflüchtete' }), [], null],
    ['vacant, without a name', seat({ actorId: null }), [], 'vacant-seat-unnamed'],
    ['ends before it begins', seat({ since: day, until: '2026-11-21' }), [], 'until-before-since'],
    ['of somebody who sits there', seat({}), [seat({ function: 'Vorsitz' })], 'already-seated'],
    ['of somebody else', seat({}), [seat({ actorId: school })], null],
    [
      'of somebody who comes back',
      seat({ since: '2024-01-01' }),
      [seat({ until: '2022-12-31' })],
      null,
    ],
    [
      'vacant beside another vacant one',
      seat({ actorId: null, function: 'Jugend' }),
      [seat({ actorId: null, function: 'Jugend' })],
      null,
    ],
  ] as const)('%s', (_case, one, others, expected) => {
    expect(seatProblem(one, others)).toBe(expected);
  });
});

test('a closed body needs a reason, an open one does not', () => {
  const body = emptyBody('Steuerungsgruppe');
  expect(bodyProblem(body)).toBeNull();
  expect(bodyProblem({ ...body, admission: 'open' })).toBeNull();
  expect(bodyProblem({ ...body, admission: 'closed' })).toBe('closed-without-reason');
  expect(bodyProblem({ ...body, admission: 'closed', closedReason: 'Berufen.' })).toBeNull();
});

test.each([
  [{}, []],
  [{ lastMetOn: null, lastMinutesOn: null }, []],
  [{ lastMetOn: day, lastMinutesOn: day }, []],
  [{ lastMetOn: '2026-11-23' }, ['lastMetOn']],
  [{ lastMetOn: '2026-11-23', lastMinutesOn: '2027-01-01' }, ['lastMetOn', 'lastMinutesOn']],
] as const)('of %j still to come: %j', (facts, expected) => {
  expect(daysAhead(facts, day)).toEqual(expected);
});

test('only the coordination sees bodies of the team', () => {
  expect(sharedLevelsSeenBy('coordination')).toEqual(['oeffentlich', 'netzwerk', 'team']);
  expect(sharedLevelsSeenBy('partner')).toEqual(['oeffentlich', 'netzwerk']);
  expect(sharedLevelsSeenBy('reader')).toEqual(['oeffentlich', 'netzwerk']);
});
