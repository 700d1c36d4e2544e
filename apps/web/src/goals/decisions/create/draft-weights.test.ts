import { expect, test } from 'vitest';
import { emptyDecision, factsOfDraft } from './decision-draft.ts';
import { draftVoices } from './draft-voices.ts';
import { weightFaults, weightIn } from './draft-weights.ts';

const weighted = {
  ...emptyDecision('Es bleibt, wie es ist', '2026-12-10T18:00'),
  method: 'yes_no' as const,
  isWeighted: true,
};

test.each([
  ['1', 1],
  [' 12 ', 12],
  ['1000', 1000],
  ['0', null],
  ['1001', null],
  ['1.5', null],
  ['1,5', null],
  ['-1', null],
  ['1e3', null],
  ['zwei', null],
  ['', null],
  ['99999999999999999999', null],
])('„%s“ is %s', (written, expected) => {
  expect(weightIn({ ...weighted, weights: { a: written } }, 'a')).toBe(expected);
});

test('nothing written is one, and where weights are off or not taken everybody weighs one', () => {
  expect(weightIn(weighted, 'a')).toBe(1);
  const weights = { a: 'zwei' };
  expect(weightIn({ ...weighted, weights, isWeighted: false }, 'a')).toBe(1);
  expect(weightIn({ ...weighted, weights, secret: true }, 'a')).toBe(1);
  expect(weightIn({ ...weighted, weights, method: 'consent' }, 'a')).toBe(1);
});

test('the faulty are named by their place, and all together may be too much', () => {
  const draft = {
    ...weighted,
    persons: 'Platz 1\nPlatz 2, Bewohnerschaft\nPlatz 3',
    weights: { 'Platz 2, Bewohnerschaft': '0', 'Platz 3': '3' },
  };
  const voices = draftVoices(draft, new Map());
  expect(weightFaults(draft, voices)).toEqual({ places: [1], tooMuch: null });
  expect(factsOfDraft(draft, new Map()).electorate.map(({ weight }) => weight)).toEqual([1, 0, 3]);
  const many = Array.from({ length: 11 }, (_, at) => `Platz ${at}`);
  const heavy = {
    ...weighted,
    persons: many.join('\n'),
    weights: Object.fromEntries(many.map((line) => [line, '1000'])),
  };
  expect(weightFaults(heavy, draftVoices(heavy, new Map())).tooMuch).toBe(11_000);
});
