import type { ImportCandidate } from '@augenhoehe/domain/exchange';
import { expect, test } from 'vitest';
import { isSure } from './sure-duplicate.ts';

function candidate(score: number, reasons: string[] = ['same-name']): ImportCandidate {
  return { actorId: null, entry: 'row:2', row: 2, name: 'pad e.V.', score, reasons };
}

test('a name with another sign is sure, a name alone is not', () => {
  expect(isSure({ candidates: [candidate(0.97, ['same-name', 'same-mail'])] })).toBe(true);
  expect(isSure({ candidates: [candidate(0.85)] })).toBe(false);
  expect(isSure({ candidates: [] })).toBe(false);
});

test('something that speaks against it makes it unsure', () => {
  expect(isSure({ candidates: [candidate(0.95, ['same-name', 'other-legal-form'])] })).toBe(false);
});

test('two that are nearly as like make it unsure', () => {
  expect(isSure({ candidates: [candidate(0.97), candidate(0.94)] })).toBe(false);
});
