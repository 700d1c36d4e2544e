import { type BodyFacts, emptyBody } from '@augenhoehe/domain/inventory';
import { expect, test } from 'vitest';
import { mergedFacts } from '../merge-choice.ts';
import { bodyMergeQuestions } from './body-merge-questions.ts';

function body(name: string, facts: Partial<BodyFacts> = {}): BodyFacts {
  return { ...emptyBody(name), ...facts };
}

function proposed(kept: BodyFacts, other: BodyFacts) {
  const questions = bodyMergeQuestions([kept, other]);
  const choices = new Map(questions.map(({ fact, proposal }) => [fact, proposal]));
  return { ...kept, ...mergedFacts([kept, other], choices) };
}

test('what stays keeps its own, fills its gaps from the other and joins lists', () => {
  const kept = body('AK Familie', { rhythm: 'monatlich', fields: ['hf.familie'] });
  const other = body('Frühe Hilfen', {
    rhythm: 'selten',
    basis: '§ 3 KKG',
    meetingsPerYear: 2,
    fields: ['hf.familie', 'hf.gesundheit'],
  });
  expect(proposed(kept, other)).toEqual({
    ...kept,
    basis: '§ 3 KKG',
    meetingsPerYear: 2,
    fields: ['hf.familie', 'hf.gesundheit'],
  });
});

test.each([
  ['oeffentlich', 'team', 'team'],
  ['team', 'oeffentlich', 'team'],
  ['netzwerk', 'oeffentlich', 'netzwerk'],
] as const)('seen by %s and by %s: by %s', (one, two, expected) => {
  const both = [body('A', { visibility: one }), body('B', { visibility: two })] as const;
  expect(proposed(...both).visibility).toBe(expected);
});
