import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratedBy, type RecordParts, tallied } from './record.fixture.ts';

/** As many voices as said put the letters in this order. */
function ranked(groups: readonly (readonly [number, string])[], letters: string): RecordParts {
  const orders = groups.flatMap(([count, order]) =>
    Array.from({ length: count }, () => order.split('').map((letter) => [letter])),
  );
  return {
    method: 'schulze',
    options: letters.split('').map((id) => ({ id, text: id })),
    entitled: orders.map((_, at) => ({ voice: `v${at}` })),
    ballots: orders.map((values, at) => ({ voice: `v${at}`, state: 'voted', values })),
  };
}

describe('ranked choice', () => {
  test('the capital of Tennessee', () => {
    const groups = [
      [42, 'MNCK'],
      [26, 'NCKM'],
      [15, 'CKNM'],
      [17, 'KCNM'],
    ] as const;
    const counted = tallied(ranked(groups, 'MNCK'));
    expect(counted).toMatchObject({ outcome: 'accepted', winners: ['N'] });
    expect(counted.ranking).toEqual([['N'], ['C'], ['K'], ['M']]);
    expect(counted.options['N']).toEqual({
      duels: { M: 58, C: 68, K: 68 },
      beats: ['M', 'C', 'K'],
    });
  });

  // The example of Schulze 2011, section 3.1, with its published order E A C B D.
  test('a cycle of duels is resolved by the strongest chains', () => {
    const groups = [
      [5, 'ACBED'],
      [5, 'ADECB'],
      [8, 'BEDAC'],
      [3, 'CABED'],
      [7, 'CAEBD'],
      [2, 'CBADE'],
      [7, 'DCEBA'],
      [8, 'EBADC'],
    ] as const;
    expect(tallied(ranked(groups, 'ABCDE')).ranking).toEqual([['E'], ['A'], ['C'], ['B'], ['D']]);
  });

  test('who is beaten by nobody and beats nobody is left to the moderation', () => {
    const counted = tallied(
      ranked(
        [
          [1, 'ABC'],
          [1, 'BCA'],
          [1, 'CAB'],
        ],
        'ABC',
      ),
    );
    expect(counted).toMatchObject({ outcome: 'no_decision', winners: ['A', 'B', 'C'] });
  });

  test('a clone changes no winner', () => {
    const before = ranked(
      [
        [3, 'AB'],
        [2, 'BA'],
      ],
      'AB',
    );
    const after = ranked(
      [
        [3, 'ABC'],
        [2, 'BCA'],
      ],
      'ABC',
    );
    expect([tallied(before).winners, tallied(after).winners]).toEqual([['A'], ['A']]);
  });

  test('a clone of any option, right behind it, changes no winner among the others', () => {
    const order = fc.shuffledSubarray(['A', 'B', 'C', 'D'], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 9 }), (orders) => {
        const plain = orders.map((letters) => [1, letters.join('')] as const);
        const cloned = orders.map((letters) => [1, letters.join('').replace('D', 'DX')] as const);
        const winners = tallied(ranked(plain, 'ABCD')).winners;
        const after = tallied(ranked(cloned, 'ABCDX')).winners.filter((id) => id !== 'X');
        expect(after).toEqual(winners);
      }),
    );
  });

  test('whoever beats all others in duels wins', () => {
    const order = fc.shuffledSubarray(['A', 'B', 'C'], { minLength: 0, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 9 }), (orders) => {
        const groups = orders.map((letters) => [1, letters.join('')] as const);
        function prefer(a: string, b: string): number {
          return orders.filter((letters) => {
            const [left, right] = [letters.indexOf(a), letters.indexOf(b)];
            return left !== -1 && (right === -1 || left < right);
          }).length;
        }
        const champion = ['A', 'B', 'C'].find((a) =>
          ['A', 'B', 'C'].every((b) => a === b || prefer(a, b) > prefer(b, a)),
        );
        if (champion !== undefined) {
          expect(tallied(ranked(groups, 'ABC')).winners).toEqual([champion]);
        }
      }),
    );
  });
});

test('dots: equal ones by how many gave any', () => {
  const counted = tallied(ratedBy('dots', { A: [5, 1, null], B: [3, 1, 4], C: [null, 6, 2] }));
  expect(counted.options).toEqual({
    A: { dots: 6, supporters: 2 },
    B: { dots: 8, supporters: 3 },
    C: { dots: 8, supporters: 2 },
  });
  expect(counted).toMatchObject({
    outcome: 'accepted',
    winners: ['B'],
    ranking: [['B'], ['C'], ['A']],
  });
});

test('approval: the most named wins, nobody named is nobody', () => {
  const parts = {
    method: 'approval',
    options: [
      { id: 'A', text: 'a' },
      { id: 'B', text: 'b' },
    ],
    entitled: [{ voice: 'x' }, { voice: 'y' }, { voice: 'z' }],
  };
  const ballots = [
    { voice: 'x', state: 'voted', values: ['A', 'B'] },
    { voice: 'y', state: 'voted', values: ['B'] },
    { voice: 'z', state: 'voted', values: [] },
  ];
  const counted = tallied({ ...parts, ballots });
  expect(counted).toMatchObject({
    outcome: 'accepted',
    winners: ['B'],
    options: { A: { approvals: 1, percent: 33.33 }, B: { approvals: 2, percent: 66.67 } },
  });
  const none = tallied({ ...parts, ballots: ballots.slice(2) });
  expect(none).toMatchObject({ outcome: 'no_decision', winners: [] });
});

test('score: the highest mean among what half of the voices rated', () => {
  const counted = tallied(ratedBy('score', { A: [5, null, null], B: [4, 3, 4], C: [0, 0, null] }));
  expect(counted).toMatchObject({
    outcome: 'accepted',
    winners: ['B'],
    ranking: [['B'], ['C'], ['A']],
    options: {
      A: { mean: 5, sufficientlyRated: false },
      B: { mean: 3.67, raters: 3, distribution: [0, 0, 0, 1, 2, 0] },
      C: { mean: 0, abstained: 1 },
    },
  });
  expect(tallied(ratedBy('score', { A: [null], B: [null] })).outcome).toBe('not_computable');
});
