import fc from 'fast-check';
import { expect, test } from 'vitest';
import { voiceId } from './decision.fixture.ts';
import {
  ballotsIn,
  boxFault,
  leavesFewApart,
  sameBallots,
  singleBallots,
  type SameBallots,
} from './paper-box.ts';

const five = [1, 2, 3, 4, 5].map(voiceId);
const yes = { state: 'voted', values: 'yes' } as const;
const no = { state: 'voted', values: 'no' } as const;

test.each([
  [
    'five for five',
    five,
    [
      { ...yes, count: 3 },
      { state: 'invalid', count: 2 },
    ],
    null,
  ],
  ['one too few', five, [{ ...yes, count: 4 }], 'box-uneven'],
  ['one too many', five, [{ ...yes, count: 6 }], 'box-uneven'],
  ['four', five.slice(0, 4), [{ ...yes, count: 4 }], 'box-too-small'],
  ['nothing at all', [], [], 'box-too-small'],
  ['a voice twice', [...five, voiceId(1)], [{ ...yes, count: 6 }], 'voice-twice'],
] as const)('%s', (_, voices, ballots, code) => {
  expect(boxFault({ voices, ballots })?.code ?? null).toBe(code);
});

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('beside a box vote %d others: what they voted could be worked out is %s', (others, expected) => {
  expect(leavesFewApart(others)).toBe(expected);
});

const ballot = fc.oneof(
  fc.constantFrom(yes, no),
  fc.constantFrom<SameBallots['state']>('abstained', 'invalid').map((state) => ({ state })),
  fc
    .dictionary(fc.constantFrom('A', 'B', '0'), fc.integer({ min: 0, max: 10 }))
    .map((values) => ({ state: 'voted' as const, values })),
);

test('in whatever order ballots are taken out of the box and told apart, the box is the same', () => {
  fc.assert(
    fc.property(fc.array(ballot, { maxLength: 30 }), fc.nat(), (ballots, turn) => {
      const at = ballots.length === 0 ? 0 : turn % ballots.length;
      const turned = [...ballots.slice(at), ...ballots.slice(0, at)].toReversed();
      const box = sameBallots(ballots);
      expect(JSON.stringify(sameBallots(turned))).toBe(JSON.stringify(box));
      expect(ballotsIn(box)).toBe(ballots.length);
      const oneByOne = turned.map((one) => ({ ...one, count: 1 }));
      expect(singleBallots(oneByOne)).toEqual(singleBallots(box));
    }),
  );
});
