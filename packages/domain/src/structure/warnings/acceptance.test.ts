import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActorId, BodyId, CooperationId } from '../../contract/index.ts';
import { type AcceptanceStanding, acceptanceStanding, isAbout, subjectIds } from './acceptance.ts';
import { type EarlyWarning, WarningKey } from './early-warning.ts';
import { principleOfWarning } from './principle-of-warning.ts';
import { restsOn } from './rests-on.ts';

const today = '2026-05-20';
const one = ActorId.parse('01900000-0000-7000-8000-00000000000a');
const other = ActorId.parse('01900000-0000-7000-8000-00000000000b');
const subject = {
  kind: 'cooperation',
  id: CooperationId.parse('01900000-0000-7000-8000-000000000001'),
  name: 'Fest',
} as const;

function single(...ids: readonly ActorId[]): EarlyWarning {
  const entries = ids.map((id) => ({ kind: 'actor' as const, id, name: 'Chor' }));
  return { key: 'w04', subject, entries };
}

function share(tasks: number): EarlyWarning {
  return {
    key: 'w10',
    subject: { kind: 'actor', id: one, name: 'Chor' },
    entries: [],
    tasks,
    of: 20,
    percent: 50,
    overdue: 0,
    toHandOver: 2,
  };
}

function late(since: string): EarlyWarning {
  return { key: 'w13', subject, entries: [], since };
}

const body = {
  kind: 'body',
  id: BodyId.parse('01900000-0000-7000-8000-00000000000c'),
  name: 'Runder Tisch',
} as const;

function quiet(
  missing: 'meeting' | 'minutes' | 'both',
  lastMetOn: string | null,
  lastMinutesOn: string | null,
): EarlyWarning {
  const hint = { kind: 'quiet', missing, lastMetOn, lastMinutesOn, meetingsPerYear: 4 } as const;
  return { key: 'w06', subject: body, entries: [], hint };
}

function size(fit: 'much-too-small' | 'large', members: number): EarlyWarning {
  return { key: 'w11', subject: body, entries: [], hint: { kind: 'size', fit, members } };
}

function hands(...holds: readonly (readonly [string, ActorId])[]): EarlyWarning {
  const hint = {
    kind: 'one-hand' as const,
    chair: { id: one, name: 'Amt' },
    holds: holds.map(([type, id]) => ({ type, over: { id, name: 'Büro' } })),
  };
  return { key: 'w19', subject: body, entries: [], hint };
}

function closed(latest: string): EarlyWarning {
  const hint = { kind: 'no-newcomers', months: 14, latest } as const;
  return { key: 'w20', subject: body, entries: [], hint };
}

const cases: readonly [string, EarlyWarning, EarlyWarning, string | null, AcceptanceStanding][] = [
  ['the same', single(one), single(one), null, 'holds'],
  ['one more entry', single(one), single(one, other), null, 'changed'],
  ['one entry fewer', single(one, other), single(other), null, 'holds'],
  ['another entry', single(one), single(other), null, 'changed'],
  ['more tasks', share(10), share(11), null, 'changed'],
  ['fewer tasks', share(10), share(9), null, 'holds'],
  ['the same day', late('2026-01-01'), late('2026-01-01'), null, 'holds'],
  ['a later review that passed too', late('2026-01-01'), late('2026-04-01'), null, 'changed'],
  [
    'still no minutes',
    quiet('minutes', '2026-04-01', '2025-01-01'),
    quiet('minutes', '2026-05-01', '2025-01-01'),
    null,
    'holds',
  ],
  [
    'no meeting either',
    quiet('minutes', '2025-06-01', '2025-01-01'),
    quiet('both', '2025-06-01', '2025-01-01'),
    null,
    'changed',
  ],
  [
    'it met, and is quiet again',
    quiet('meeting', '2024-06-01', null),
    quiet('meeting', '2025-06-01', null),
    null,
    'changed',
  ],
  ['one member more', size('large', 14), size('large', 15), null, 'changed'],
  ['one member less of too many', size('large', 14), size('large', 13), null, 'holds'],
  [
    'one member less of too few',
    size('much-too-small', 2),
    size('much-too-small', 1),
    null,
    'changed',
  ],
  [
    'too few where there were too many',
    size('large', 14),
    size('much-too-small', 2),
    null,
    'changed',
  ],
  [
    'one hand over less',
    hands(['finanzierung', other], ['traeger', other]),
    hands(['traeger', other]),
    null,
    'holds',
  ],
  [
    'one hand over the same in another way',
    hands(['finanzierung', other]),
    hands(['finanzierung', other], ['traeger', other]),
    null,
    'changed',
  ],
  ['nobody new as before', closed('2025-03-01'), closed('2025-03-01'), null, 'holds'],
  ['nobody new after the last one', closed('2024-03-01'), closed('2025-03-01'), null, 'changed'],
  ['before the day to look again', single(one), single(one), '2026-05-21', 'holds'],
  ['on that day', single(one), single(one), today, 'look-again'],
];

describe('what is so on purpose', () => {
  test.each(cases)('%s', (_, before, now, lookAgainOn, expected) => {
    const rests = restsOn(before);
    expect(acceptanceStanding({ ...rests, facts: [...rests.facts], lookAgainOn }, now, today)).toBe(
      expected,
    );
  });

  test('holds of the same and of less, never of more', () => {
    const ids = fc.uniqueArray(fc.uuid({ version: 4 }).map((id) => ActorId.parse(id)));
    fc.assert(
      fc.property(ids, ids, (said, now) => {
        const accepted = { facts: said, extent: 0, lookAgainOn: null };
        const isLess = now.every((id) => said.includes(id));
        expect(acceptanceStanding(accepted, single(...now), today)).toBe(
          isLess ? 'holds' : 'changed',
        );
      }),
    );
  });

  test('is about one warning of one thing', () => {
    const accepted = { warning: 'w04', ...subjectIds(subject) } as const;
    expect(isAbout(accepted, single(one))).toBe(true);
    expect(isAbout({ ...accepted, warning: 'w12' }, single(one))).toBe(false);
    expect(isAbout({ ...accepted, cooperationId: null }, single(one))).toBe(false);
  });
});

test('each warning belongs to a principle', () => {
  expect(
    Object.fromEntries(WarningKey.options.map((key) => [key, principleOfWarning(key)])),
  ).toEqual({
    w04: 'contacts',
    w05: 'contacts',
    w06: 'communication',
    w09: 'structure',
    w10: 'structure',
    w11: 'structure',
    w12: 'goals',
    w13: 'goals',
    w14: 'goals',
    w19: 'power',
    w20: 'contacts',
    'evaluation-open': 'goals',
    'bodies-alike': 'stock-taking',
  });
});
