import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallied, yesNoRecord } from './record.fixture.ts';

const half = { num: 1, den: 2 };
const twoThirds = { num: 2, den: 3 };
const threeQuarters = { num: 3, den: 4 };

describe('yes or no', () => {
  test.each([
    [4, 3, 1, half, 'accepted'],
    [3, 3, 0, half, 'rejected'],
    [2, 1, 0, twoThirds, 'accepted'],
    [37, 20, 0, twoThirds, 'rejected'],
    [38, 19, 0, twoThirds, 'accepted'],
    [3, 1, 0, threeQuarters, 'accepted'],
    [0, 0, 5, half, 'no_decision'],
    [3, 3, 0, { num: 1, den: 3 }, 'rejected'],
  ])('%i yes, %i no, %i abstained by %o: %s', (yes, no, abstained, majority, outcome) => {
    const counted = tallied({ ...yesNoRecord({ yes, no, abstained }), majority });
    expect(counted.outcome).toBe(outcome);
    expect(counted.winners).toEqual(outcome === 'accepted' ? ['A'] : []);
  });

  test.each([
    ['yes_no', 24, 58.33],
    ['yes_no_abstain', 30, 46.67],
    ['cast', 32, 43.75],
    ['entitled', 40, 35],
    ['entitled_present', 35, 40],
  ])('of the base %s', (base, size, yesPercent) => {
    const votes = yesNoRecord({ yes: 14, no: 10, abstained: 6, invalid: 2, missing: 8 });
    const counted = tallied({ ...votes, base, present: 35 });
    expect(counted.base).toEqual({ kind: base, size, yesPercent });
    expect(counted.options['A']).toEqual({
      yes: 14,
      no: 10,
      abstained: 6,
      invalid: 2,
      missing: 8,
      entitled: 40,
    });
  });

  test.each([
    [4, 9, false],
    [5, 9, true],
    [5, 10, true],
    [0, 0, false],
  ])('a quorum of one half with %i of %i is met: %s', (came, entitled, met) => {
    const votes = yesNoRecord({ yes: came, missing: entitled - came });
    const { quorum, outcome, winners } = tallied({ ...votes, quorum: half });
    expect(quorum).toMatchObject({ met, takingPart: came, entitled });
    expect({ outcome, winners }).toEqual(
      met ? { outcome: 'accepted', winners: ['A'] } : { outcome: 'no_decision', winners: [] },
    );
  });

  test('one large organisation alone makes no double majority', () => {
    const persons = [
      ...['large', 'large', 'large', 'large'].map((organisation) => ['yes', organisation] as const),
      ['no', 'small'] as const,
      ['no', 'other'] as const,
    ];
    const parts = {
      method: 'yes_no',
      voiceMode: 'double',
      entitled: persons.map(([, organisation], at) => ({ voice: `v${at}`, organisation })),
      ballots: persons.map(([values], at) => ({ voice: `v${at}`, state: 'voted', values })),
    };
    expect(tallied({ ...parts, voiceMode: 'person' }).outcome).toBe('accepted');
    expect(tallied(parts).outcome).toBe('rejected');
    expect(tallied(parts).options['A']).toMatchObject({ organisations: { yes: 1, no: 2 } });
  });

  test('weights are counted, and their power is told', () => {
    const counted = tallied({
      method: 'yes_no',
      majority: half,
      entitled: [
        { voice: 'a', weight: 50 },
        { voice: 'b', weight: 49 },
        { voice: 'c', weight: 1 },
      ],
      ballots: [
        { voice: 'a', state: 'voted', values: 'yes' },
        { voice: 'b', state: 'voted', values: 'no' },
        { voice: 'c', state: 'voted', values: 'no' },
      ],
    });
    expect(counted).toMatchObject({ outcome: 'rejected', power: { a: 60, b: 20, c: 20 } });
  });
});

describe('consent', () => {
  const quorum = { num: 4, den: 5 };
  const entitled = ['a', 'b', 'c', 'd', 'e'].map((voice) => ({ voice }));
  function said(...values: readonly object[]) {
    return values.map((value, at) => ({ voice: 'abcde'[at], state: 'voted', values: value }));
  }
  const yes = { kind: 'consent' };
  const objection = { kind: 'objection', reason: 'Der Hof ist dann für Kinder zu eng.' };

  test.each([
    ['four consent and one is missing', said(yes, yes, yes, yes), 'adopted'],
    ['one objects', said(yes, yes, yes, yes, objection), 'integrating'],
    ['too few came', said(yes, yes, objection), 'open'],
    [
      'a concern is no objection',
      said(yes, yes, yes, { kind: 'consent_with_concern', reason: 'Es wird laut.' }),
      'adopted',
    ],
    ['all stand aside', said(...Array<object>(5).fill({ kind: 'stands_aside' })), 'open'],
  ])('%s', (_, ballots, outcome) => {
    expect(tallied({ method: 'consent', entitled, ballots, quorum }).outcome).toBe(outcome);
  });

  test('where no quorum was agreed, everybody is waited for', () => {
    const ballots = said(yes, yes, yes, yes);
    expect(tallied({ method: 'consent', entitled, ballots }).outcome).toBe('open');
    const abstained = [...ballots, { voice: 'e', state: 'abstained' }];
    expect(tallied({ method: 'consent', entitled, ballots: abstained }).outcome).toBe('adopted');
  });
});

test.each([
  [[3, 4, 2, 1, 0, 1, 0, 0], 'green', 81.82, 'accepted'],
  [[3, 4, 2, 1, 0, 1, 0, 1], 'red', 75, 'no_decision'],
  [[6, 0, 0, 0, 0, 0, 2, 0], 'yellow', 75, 'no_decision'],
  [[6, 0, 0, 0, 2, 0, 0, 0], 'yellow', 75, 'no_decision'],
  [[2, 0, 0, 2, 0, 0, 0, 0], 'yellow', 50, 'no_decision'],
  [[2, 0, 0, 0, 0, 0, 1, 0], 'red', 66.67, 'no_decision'],
])('the profile %o is %s', (profile, light, support, outcome) => {
  const chosen = profile.flatMap((count, at) => Array<number>(count).fill(at + 1));
  const counted = tallied({
    method: 'gradients',
    entitled: chosen.map((_, at) => ({ voice: `v${at}` })),
    ballots: chosen.map((values, at) => ({ voice: `v${at}`, state: 'voted', values })),
  });
  expect(counted.options['A']).toEqual({ profile, light, support });
  expect(counted.outcome).toBe(outcome);
});

test('a missed quorum is no decision, whatever leads', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6), (yes, no, abstained, missing) => {
      const counted = tallied({
        ...yesNoRecord({ yes, no, abstained, missing }),
        quorum: twoThirds,
      });
      if (counted.quorum.met) return;
      expect(counted).toMatchObject({ outcome: 'no_decision', winners: [] });
    }),
  );
});

test('an abstention, an invalid ballot and a missing one change no simple majority', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), (yes, no, abstained, invalid) => {
      const { outcome } = tallied(yesNoRecord({ yes, no }));
      expect(tallied(yesNoRecord({ yes, no, abstained, invalid, missing: 3 })).outcome).toBe(
        yes + no === 0 ? 'no_decision' : outcome,
      );
    }),
  );
});
