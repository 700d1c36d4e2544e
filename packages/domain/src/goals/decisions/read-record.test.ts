import { expect, test } from 'vitest';
import { agreesWith } from './agrees-with.ts';
import { ratedBy, recordWith, yesNoRecord } from './record.fixture.ts';
import { readRecord } from './read-record.ts';
import { tally } from './tally.ts';

const consensing = ratedBy('consensing', { A: [2, 4], P: [8, 9] });
const options = [
  { id: 'A', text: 'a' },
  { id: 'B', text: 'b' },
];
const entitled = [{ voice: 'x' }, { voice: 'y' }];

function voted(values: unknown, voice = 'x') {
  return { voice, state: 'voted', values };
}

function faultsOf(parts: object): string[] {
  const { faults } = readRecord(recordWith({ method: 'yes_no', ...parts }));
  return faults.map(({ code, path }) => `${path.join('.')}: ${code}`);
}

test.each([
  ['another method', { method: 'lot' }, ['method: not-one-of']],
  ['no method', { method: undefined }, ['method: missing']],
  ['no question', { question: undefined }, ['question: missing']],
  ['another format', { format: 'other/1' }, ['format: not-one-of']],
  ['no voices', { entitled: undefined }, ['entitled: missing']],
  ['a word for a list', { options: 'A' }, ['options: wrong-kind']],
  ['an empty voice', { entitled: [{ voice: '' }] }, ['entitled.0.voice: empty']],
  [
    'a ballot without a state',
    { entitled, ballots: [{ voice: 'x', values: 'yes' }] },
    ['ballots.0.state: missing'],
  ],
  [
    'a ballot without values',
    { entitled, ballots: [{ voice: 'x', state: 'voted' }] },
    ['ballots.0.values: missing'],
  ],
  ['maybe', { entitled, ballots: [voted('maybe')] }, ['ballots.0.values: not-one-of']],
  [
    'an unknown voice',
    { entitled, ballots: [voted('yes', 'z')] },
    ['ballots.0.voice: unknown-voice'],
  ],
  [
    'a second ballot',
    { entitled, ballots: [voted('yes'), voted('no')] },
    ['ballots.1.voice: second-ballot'],
  ],
  [
    'a voice that is there twice',
    { entitled: [...entitled, { voice: 'x' }] },
    ['entitled.2.voice: repeated-voice'],
  ],
  ['two proposals in one', { options }, ['options.1: one-proposal']],
  [
    'an option that is there twice',
    { method: 'score', options: [...options, options[0]] },
    ['options.2.id: repeated-option'],
  ],
  ['nothing to choose', { method: 'approval', options: [] }, ['options: no-option']],
  [
    'no passive option',
    { ...ratedBy('consensing', { A: [2, 4] }) },
    ['options: no-passive-option'],
  ],
  [
    'two passive options',
    { ...consensing, options: ['A', 'P'].map((id) => ({ id, text: id, passive: true })) },
    ['options: several-passive-options'],
  ],
  [
    'a resistance of 11',
    ratedBy('consensing', { A: [11], P: [8] }),
    ['ballots.0.values.A: too-large'],
  ],
  ['a score of 6', ratedBy('score', { A: [6] }), ['ballots.0.values.A: too-large']],
  ['half a point', ratedBy('score', { A: [0.5] }), ['ballots.0.values.A: wrong-kind']],
  ['less than nothing', ratedBy('dots', { A: [-1] }), ['ballots.0.values.A: too-small']],
  ['nine dots', ratedBy('dots', { A: [5], B: [4] }), ['ballots.0.values: too-many-dots']],
  [
    'an unknown option that is rated',
    { method: 'score', options, entitled, ballots: [voted({ C: 1 })] },
    ['ballots.0.values.C: unknown-option'],
  ],
  [
    'an unknown option that is ranked',
    { method: 'schulze', options, entitled, ballots: [voted([['A'], ['C', 'B']])] },
    ['ballots.0.values.1.0: unknown-option'],
  ],
  [
    'an option that is ranked twice',
    { method: 'schulze', options, entitled, ballots: [voted([['A'], ['B', 'A']])] },
    ['ballots.0.values.1.1: option-twice'],
  ],
  [
    'an option that is named twice',
    { method: 'approval', options, entitled, ballots: [voted(['A', 'A'])] },
    ['ballots.0.values.1: option-twice'],
  ],
  [
    'a ninth gradient',
    { method: 'gradients', entitled, ballots: [voted(9)] },
    ['ballots.0.values: too-large'],
  ],
  [
    'a concern that is not said',
    {
      method: 'consent',
      entitled,
      ballots: [
        voted({ kind: 'consent_with_concern' }),
        voted({ kind: 'objection', reason: ' ' }, 'y'),
      ],
    },
    ['ballots.0.values.reason: missing', 'ballots.1.values.reason: empty'],
  ],
  [
    'organisations in consensing',
    { ...consensing, voiceMode: 'double' },
    ['voiceMode: mode-without-sense'],
  ],
  ['a mean of yes and no', { voiceMode: 'mean' }, ['voiceMode: mode-without-sense']],
  [
    'a double majority without organisations',
    { voiceMode: 'double', entitled },
    ['entitled.0.organisation: no-organisation'],
  ],
  [
    'two delegates of one organisation',
    {
      voiceMode: 'delegate',
      entitled: entitled.map((voice) => ({ ...voice, organisation: 'Chor' })),
    },
    ['entitled.1.organisation: organisation-has-a-voice'],
  ],
  [
    'weights where each organisation counts once',
    { ...consensing, voiceMode: 'mean', entitled: [{ voice: 'v0', weight: 2 }, { voice: 'v1' }] },
    ['entitled.0.weight: weight-without-sense'],
  ],
  [
    'weights beyond counting',
    { entitled: Array.from({ length: 11 }, (_, at) => ({ voice: `v${at}`, weight: 1000 })) },
    ['entitled: weights-too-large'],
  ],
  [
    'more than all',
    { majority: { num: 4, den: 3 }, quorum: { num: 2, den: 1 } },
    ['majority: share-above-one', 'quorum: share-above-one'],
  ],
  ['a majority of nobody', { majority: { num: 0, den: 3 } }, ['majority.num: share-of-none']],
  ['nobody counted who was present', { base: 'entitled_present' }, ['present: missing']],
  [
    'more ballots than present',
    { ...yesNoRecord({ yes: 3 }), present: 2 },
    ['present: fewer-present-than-ballots'],
  ],
  [
    'more present than entitled',
    { ...yesNoRecord({ yes: 3 }), present: 4 },
    ['present: more-present-than-entitled'],
  ],
])('%s is refused with its place', (_, parts, faults) => {
  expect(faultsOf(parts)).toEqual(faults);
});

test.each([null, [], 'x', 3])('%o is no record', (value) => {
  expect(readRecord(value)).toMatchObject({ record: null });
});

test('a result agrees where all that it says comes out again', () => {
  const { record } = readRecord(recordWith(consensing));
  if (record === null) throw new Error('refused');
  const counted = tally(record);
  expect(agreesWith(JSON.parse(JSON.stringify(counted)), counted)).toBe(true);
  expect(agreesWith({ outcome: 'accepted' }, counted)).toBe(true);
  expect(agreesWith({ outcome: 'accepted', winners: ['P'] }, counted)).toBe(false);
  expect(agreesWith({ options: { A: { sum: 5 } } }, counted)).toBe(false);
  expect(agreesWith({ ranking: [['A']] }, counted)).toBe(false);
  expect(agreesWith({ outcome: 'accepted', mood: 'good' }, counted)).toBe(false);
});

test('those that share a place stand in any order', () => {
  const { record } = readRecord(recordWith(ratedBy('consensing', { A: [2], B: [2], P: [8] })));
  if (record === null) throw new Error('refused');
  const counted = tally(record);
  expect(agreesWith({ winners: ['B', 'A'], ranking: [['B', 'A'], ['P']] }, counted)).toBe(true);
  expect(agreesWith({ ranking: [['P'], ['A', 'B']] }, counted)).toBe(false);
});
