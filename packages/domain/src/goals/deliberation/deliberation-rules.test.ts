import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyGoal, wordingOf } from '../goals/goal.ts';
import { applyAmendment } from './apply-amendment.ts';
import { fateNeedsReason, fateProblem, fatesOf, remarkProblem } from './remark-problem.ts';
import { RemarkFate, RemarkKind } from './remark.ts';
import { wordDifference } from './word-difference.ts';

const wording = wordingOf(emptyGoal('Es kommen zwölf, ja zwölf Erwachsene'));

test.each<[string, string, object]>([
  ['Erwachsene', 'Leute', { ok: true }],
  ['dreizehn', 'zehn', { ok: false, problem: 'passage-gone' }],
  ['zwölf', 'zehn', { ok: false, problem: 'passage-ambiguous' }],
  ['Es kommen zwölf, ja zwölf Erwachsene', '', { ok: false, problem: 'amendment-too-long' }],
  ['Erwachsene', 'x'.repeat(500), { ok: false, problem: 'amendment-too-long' }],
])('„%s“ becomes „%s“: %j', (passage, replacement, expected) => {
  expect(applyAmendment(wording, { field: 'text', passage, replacement })).toMatchObject(expected);
});

const text = fc
  .array(fc.constantFrom('Alle', 'kommen', 'gern', 'zwölf', ','))
  .map((words) => words.join(' '));

test('removed parts left out are the text after, added ones left out the text before', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDifference(before, after);
      function without(kind: string): string {
        const kept = parts.filter((part) => part.kind !== kind);
        return kept.map((part) => part.text).join('');
      }
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('what both have is said once', () => {
  expect(wordDifference('Es kommen zwölf Erwachsene', 'Es kommen zehn Erwachsene')).toEqual([
    { kind: 'same', text: 'Es kommen' },
    { kind: 'removed', text: ' zwölf' },
    { kind: 'added', text: ' zehn' },
    { kind: 'same', text: ' Erwachsene' },
  ]);
});

test('what is settled stays so, and whoever is not followed is told why', () => {
  for (const kind of RemarkKind.options) {
    for (const fate of RemarkFate.options) {
      const fits = fatesOf(kind).includes(fate);
      const reasoned = fateProblem({ kind, fate: 'open' }, { fate, reason: 'Darum' });
      expect(reasoned).toBe(fits ? null : 'fate-unfit');
      const bare = fateProblem({ kind, fate: 'open' }, { fate, reason: '' });
      expect(bare === null).toBe(fits && !fateNeedsReason(fate));
      expect(fateProblem({ kind, fate: 'withdrawn' }, { fate, reason: 'Darum' })).toBe(
        'remark-settled',
      );
    }
  }
});

const plain = {
  text: 'Ja',
  replyToId: null,
  stance: null,
  field: null,
  passage: '',
  replacement: '',
};
test.each([
  [{ kind: 'proposal' as const }, null],
  [{ kind: 'answer' as const }, 'answer-without-question'],
  [{ kind: 'reaction' as const }, 'reaction-without-stance'],
  [{ kind: 'amendment' as const }, 'amendment-without-passage'],
  [
    { kind: 'amendment' as const, field: 'text' as const, passage: 'a', replacement: 'a' },
    'amendment-changes-nothing',
  ],
  [{ kind: 'amendment' as const, field: 'text' as const, passage: 'a' }, null],
])('%j: %j', (facts, problem) => {
  expect(remarkProblem({ ...plain, ...facts })).toBe(problem);
});
