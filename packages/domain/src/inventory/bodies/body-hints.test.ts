import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActorId } from '../../contract/index.ts';
import { emptyBody } from './body.ts';
import { type BodyHint, warningOfBodyHint } from './body-hint.ts';
import { bodyHints, type KnownOfBody } from './body-hints.ts';
import { meetingHint } from './meeting-hint.ts';
import { emptySeat } from './seat.ts';
import { sizeHint } from './size-hint.ts';

const today = '2026-11-22';

function actor(number: number, name = `A${number}`) {
  const id = ActorId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
  return { id, name };
}
const office = actor(11, 'Stadterneuerung');
const bureau = actor(1, 'Stadtteilbüro');
const council = actor(16, 'Ortsrat');

type SeatOf = KnownOfBody['seats'][number];
function seat(who: typeof office | null, facts: Partial<SeatOf> = {}): SeatOf {
  return { ...emptySeat, actorId: who?.id ?? null, actor: who, ...facts };
}
type TieOf = KnownOfBody['ties'][number];
function tie(type: string, facts: Partial<TieOf> = {}): TieOf {
  return { from: office.id, to: bureau.id, type, level: 4, since: null, until: null, ...facts };
}

describe('early warning w06', () => {
  type Facts = Parameters<typeof meetingHint>[0];
  const unknown: Facts = { meetingsPerYear: null, lastMetOn: null, lastMinutesOn: null };

  test.each<[string, Partial<Facts>, 'meeting' | 'minutes' | 'both' | null]>([
    ['nobody wrote down anything', { meetingsPerYear: 12 }, null],
    ['unknown rhythm, minutes seven months ago', { lastMinutesOn: '2026-04-22' }, 'minutes'],
    ['unknown rhythm, exactly half a year', { lastMinutesOn: '2026-05-22' }, 'minutes'],
    ['unknown rhythm, a day less', { lastMinutesOn: '2026-05-23' }, null],
    ['monthly, two months ago', { meetingsPerYear: 12, lastMetOn: '2026-09-23' }, null],
    ['monthly, 61 days ago', { meetingsPerYear: 12, lastMetOn: '2026-09-22' }, 'meeting'],
    ['four a year, half a year ago', { meetingsPerYear: 4, lastMetOn: '2026-05-24' }, null],
    ['four a year, a day more', { meetingsPerYear: 4, lastMetOn: '2026-05-23' }, 'meeting'],
    ['once a year, last year', { meetingsPerYear: 1, lastMetOn: '2025-11-22' }, null],
    ['it does not meet at all', { meetingsPerYear: 0, lastMetOn: '2010-01-01' }, null],
    [
      'it meets, but writes no minutes',
      { meetingsPerYear: 12, lastMetOn: '2026-11-10', lastMinutesOn: '2026-06-01' },
      'minutes',
    ],
    [
      'later minutes show that it met',
      { meetingsPerYear: 12, lastMetOn: '2026-06-01', lastMinutesOn: '2026-11-10' },
      null,
    ],
    [
      'neither',
      { meetingsPerYear: 12, lastMetOn: '2026-06-01', lastMinutesOn: '2026-06-08' },
      'both',
    ],
    ['a day to come', { meetingsPerYear: 12, lastMetOn: '2026-12-01' }, null],
  ])('%s', (_case, facts, missing) => {
    expect(meetingHint({ ...unknown, ...facts }, today)?.missing ?? null).toBe(missing);
  });

  test('the more time has passed, the more it holds', () => {
    const days = fc
      .date({ min: new Date('2020-01-01'), max: new Date(today), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const rhythm = fc.option(fc.integer({ min: 0, max: 366 }));
    fc.assert(
      fc.property(days, days, rhythm, (a, b, meetingsPerYear) => {
        const [earlier, later] = [a, b].toSorted();
        const facts = { ...unknown, meetingsPerYear };
        const isOfLater = meetingHint({ ...facts, lastMinutesOn: later ?? a }, today) !== null;
        const isOfEarlier = meetingHint({ ...facts, lastMinutesOn: earlier ?? a }, today) !== null;
        expect(isOfLater && !isOfEarlier).toBe(false);
      }),
    );
  });
});

test.each<[string, number, string | null, boolean]>([
  ['netz.ak', 0, null, false],
  ['netz.ak', 1, 'much-too-small', true],
  ['netz.ak', 2, 'much-too-small', true],
  ['netz.ak', 3, 'small', false],
  ['netz.ak', 6, 'small', false],
  ['netz.ak', 7, null, false],
  ['netz.ak', 12, null, false],
  ['netz.ak', 13, 'large', true],
  ['netz.steuerung', 13, 'large', true],
  ['netz.konferenz', 40, null, false],
  ['netz.runder', 2, null, false],
])('%s with %i members: %s, an early warning: %s', (type, members, fit, isWarning) => {
  const hint = sizeHint(type, members);
  expect(hint?.fit ?? null).toBe(fit);
  expect(hint !== null && warningOfBodyHint(hint) === 'w11').toBe(isWarning);
});

describe('who chairs', () => {
  const body = { ...emptyBody('Steuerung'), decidedBy: 'actor' as const };
  const known: KnownOfBody = {
    body,
    chair: office,
    decider: office,
    seats: [seat(office), seat(bureau), seat(council)],
    ties: [tie('finanzierung')],
  };
  const holds = [{ type: 'finanzierung', over: bureau }];

  test.each<[string, Partial<KnownOfBody>, BodyHint['kind'] | null]>([
    ['chairs, decides and finances', {}, 'one-hand'],
    ['chairs, decides and carries', { ties: [tie('traeger')] }, 'one-hand'],
    ['chairs, decides and commissions', { ties: [tie('auftrag')] }, 'one-hand'],
    ['chairs and finances, somebody else decides', { decider: council }, 'partial-chair'],
    [
      'chairs and finances, the body decides',
      { body: { ...body, decidedBy: 'body' } },
      'partial-chair',
    ],
    [
      'chairs and finances, the body recommends to it',
      { body: { ...body, decidedBy: 'others' } },
      'partial-chair',
    ],
    ['nobody knows who chairs', { chair: null }, null],
    ['no tie in hand', { ties: [tie('austausch')] }, null],
    [
      'the other finances',
      { ties: [tie('finanzierung', { from: bureau.id, to: office.id })] },
      null,
    ],
    ['financed until last year', { ties: [tie('finanzierung', { until: '2025-12-31' })] }, null],
    ['no contact', { ties: [tie('finanzierung', { level: 0 })] }, null],
    ['finances somebody who is no member', { seats: [seat(office), seat(council)] }, null],
    [
      'finances somebody who has left',
      { seats: [seat(office), seat(bureau, { until: '2025-12-31' })] },
      null,
    ],
  ])('%s', (_case, facts, kind) => {
    const hints = bodyHints({ ...known, ...facts }, today).filter(
      (hint) => hint.kind === 'one-hand' || hint.kind === 'partial-chair',
    );
    expect(hints.map((hint) => hint.kind)).toEqual(kind === null ? [] : [kind]);
  });

  test('is told with what the hint rests on', () => {
    const [hint] = bodyHints(known, today);
    expect(hint).toEqual({ kind: 'one-hand', chair: office, holds });
  });
});

test('the warnings come in their order, each as the catalogue counts it', () => {
  const body = {
    ...emptyBody('Kreis'),
    decidedBy: 'actor' as const,
    lastMinutesOn: '2026-04-22',
  };
  const hints = bodyHints(
    {
      body,
      chair: office,
      decider: office,
      seats: [
        seat(office, { since: '2025-09-22' }),
        seat(bureau, { since: '2020-01-01' }),
        seat(null, { function: 'Geflüchtete' }),
        seat(null, { function: 'Früher', until: '2020-01-01' }),
      ],
      ties: [tie('traeger')],
    },
    today,
  );
  expect(hints.map((hint) => [hint.kind, warningOfBodyHint(hint)])).toEqual([
    ['one-hand', 'w19'],
    ['quiet', 'w06'],
    ['size', 'w11'],
    ['no-newcomers', 'w20'],
    ['vacant', null],
  ]);
  expect(hints.at(-1)).toEqual({ kind: 'vacant', functions: ['Geflüchtete'] });
});

test('a closed body has said why nobody new comes', () => {
  const seats = [seat(office, { since: '2020-01-01' })];
  const body = { ...emptyBody('Beirat'), type: 'netz.runder', admission: 'closed' as const };
  expect(bodyHints({ body, chair: null, decider: null, seats, ties: [] }, today)).toEqual([]);
});
