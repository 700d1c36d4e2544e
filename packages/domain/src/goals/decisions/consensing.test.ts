import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsensingFigures } from './consensing.ts';
import { ratedBy, tallied } from './record.fixture.ts';
import type { Tally } from './tally.ts';

type Given = Readonly<Record<string, readonly (number | null)[]>>;

function consensed(ratings: Given, more: object = {}, voices?: number): Tally {
  return tallied({ ...ratedBy('consensing', ratings, voices), ...more });
}

function figures({ options }: Tally, key: keyof ConsensingFigures): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([id, option]) => [id, (option as ConsensingFigures)[key]]),
  );
}

test('what the group resists least comes first, and high resistance is seen', () => {
  const counted = consensed({
    A: [2, 3, 1, 4, 10],
    B: [5, 4, 5, 4, 5],
    C: [0, 0, 9, 9, 8],
    P: [8, 9, 7, 10, 6],
  });
  expect(counted).toMatchObject({
    outcome: 'accepted',
    winners: ['A'],
    ranking: [['A'], ['B'], ['C'], ['P']],
  });
  expect(figures(counted, 'acceptance')).toEqual({ A: 60, B: 54, C: 48, P: 20 });
  expect(figures(counted, 'atLeast8')).toEqual({ A: 1, B: 0, C: 3, P: 3 });
});

test('the first measure of the round table: the favourite of most is not what the group can bear best', () => {
  const resistance = {
    A: [3, 4, 2, 5, 3, 2, 4, 3, 5],
    B: [1, 2, 1, 8, 1, 1, 3, 2, 6],
    C: [0, 0, 0, 0, 9, 8, 10, 7, 4],
    D: [2, 3, 1, 2, 2, 4, 2, 1, 2],
    P: [7, 6, 8, 5, 4, 6, 7, 8, 5],
  };
  const counted = consensed(resistance);
  expect(counted).toMatchObject({ outcome: 'accepted', winners: ['D'] });
  expect(counted.ranking).toEqual([['D'], ['B'], ['A'], ['C'], ['P']]);
  expect(figures(counted, 'sum')).toEqual({ A: 31, B: 25, C: 38, D: 19, P: 56 });
  expect(figures(counted, 'acceptance')).toEqual({
    A: 65.56,
    B: 72.22,
    C: 57.78,
    D: 78.89,
    P: 37.78,
  });
  const favourites = resistance.A.map(
    (_, voice) =>
      (['A', 'B', 'C', 'D'] as const).toSorted(
        (a, b) => (resistance[a][voice] ?? 0) - (resistance[b][voice] ?? 0),
      )[0],
  );
  expect(favourites.filter((id) => id === 'C')).toHaveLength(4);
});

test('what fewer than half rated cannot win', () => {
  const counted = consensed({
    X: [0, 0, null, null, null],
    Y: [1, 1, 1, 1, 1],
    P: [9, 9, 9, 9, 9],
  });
  expect(counted).toMatchObject({ outcome: 'accepted', winners: ['Y'] });
  expect(counted.ranking).toEqual([['Y'], ['P'], ['X']]);
  expect(figures(counted, 'sufficientlyRated')).toEqual({ X: false, Y: true, P: true });
  expect(figures(counted, 'abstained')).toEqual({ X: 3, Y: 0, P: 0 });
});

test('two that agree and an option that all bear stand equal in acceptance, not in rank', () => {
  const counted = consensed({ A: [0, 10], B: [5, 5], P: [9, 9] });
  expect(figures(counted, 'acceptance')).toEqual({ A: 50, B: 50, P: 10 });
  expect(counted.ranking).toEqual([['B'], ['A'], ['P']]);
});

test('fewer high ones decide where the highest are equal, and then nothing does', () => {
  const fewer = consensed({ A: [8, 8, 0, 0], B: [8, 4, 4, 0], P: [9, 9, 9, 9] });
  expect(fewer.ranking).toEqual([['B'], ['A'], ['P']]);
  const shared = consensed({ A: [2, 4], B: [4, 2], P: [9, 9] });
  expect(shared).toMatchObject({ outcome: 'no_decision', winners: ['A', 'B'] });
  expect(shared.ranking).toEqual([['A', 'B'], ['P']]);
});

test('what nobody rated is not at 100 %', () => {
  const counted = consensed({ A: [null, null], P: [3, 3] }, {}, 3);
  expect(counted).toMatchObject({ outcome: 'not_computable', winners: [] });
  expect(counted.options['A']).toEqual({
    sum: 0,
    raters: 0,
    abstained: 2,
    missing: 1,
    groupResistance: null,
    acceptance: null,
    highest: null,
    atLeast8: 0,
    sufficientlyRated: false,
  });
});

test('what is not better than leaving things as they are does not win', () => {
  expect(consensed({ A: [5, 5], P: [5, 5] })).toMatchObject({
    outcome: 'passive_leads',
    winners: [],
  });
  expect(consensed({ A: [6, 6], P: [2, 2] }).outcome).toBe('passive_leads');
});

test('each organisation counts once where that was agreed, and no mean hides a high resistance', () => {
  const parts = {
    voiceMode: 'mean',
    entitled: [
      { voice: 'v0', organisation: 'large' },
      { voice: 'v1', organisation: 'large' },
      { voice: 'v2', organisation: 'large' },
      { voice: 'v3', organisation: 'small' },
    ],
  };
  const counted = consensed({ A: [0, 0, 1, 9], B: [4, 4, 4, 4], P: [9, 9, 9, 9] }, parts);
  expect(counted).toMatchObject({ outcome: 'accepted', winners: ['B'] });
  expect(counted.options['A']).toMatchObject({
    sum: 9.33,
    raters: 2,
    groupResistance: 46.67,
    acceptance: 53.33,
    highest: 9,
    atLeast8: 1,
  });
});

describe('whoever counts', () => {
  const rating = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
  const table = fc
    .array(fc.tuple(rating, rating, rating), { minLength: 1, maxLength: 9 })
    .map((rows) => ({
      A: rows.map(([a]) => a),
      B: rows.map(([, b]) => b),
      P: rows.map(([, , p]) => p),
    }));

  test('in whatever order the voices come, the same comes out', () => {
    fc.assert(
      fc.property(table, fc.nat(), (ratings, turn) => {
        function turned(list: readonly (number | null)[]): (number | null)[] {
          const by = turn % list.length;
          return [...list.slice(by), ...list.slice(0, by)];
        }
        const other = { A: turned(ratings.A), B: turned(ratings.B), P: turned(ratings.P) };
        expect(consensed(other)).toEqual(consensed(ratings));
      }),
    );
  });

  test('an abstention changes no acceptance', () => {
    fc.assert(
      fc.property(table, (ratings) => {
        const more = { A: [...ratings.A, null], B: [...ratings.B, null], P: [...ratings.P, null] };
        expect(figures(consensed(more), 'acceptance')).toEqual(
          figures(consensed(ratings), 'acceptance'),
        );
      }),
    );
  });
});
