import { describe, expect, test } from 'vitest';
import { type DecisionDraft, emptyDecision, factsOfDraft } from './decision-draft.ts';
import { type DraftFault, draftFaults } from './draft-faults.ts';

const now = '2026-12-01T10:00';

function line(text: string) {
  return { text, detail: '' };
}

function faultsOf(changes: Partial<DecisionDraft>) {
  const draft = { ...emptyDecision('Alles bleibt', '2026-12-10T18:00'), ...changes };
  return draftFaults(draft, factsOfDraft(draft, new Map()), now);
}

describe('what is said before a decision is sent', () => {
  test.each<[Partial<DecisionDraft>, string, DraftFault]>([
    [
      { options: [line('Bank'), line(''), line(' bank')] },
      'options.2.text',
      { code: 'same-option', words: 'bank', first: 1, second: 3 },
    ],
    [
      { options: [line('Bank'), line('alles bleibt')] },
      'options.2.text',
      { code: 'same-option', words: 'Alles bleibt', first: 2, second: 3 },
    ],
    [
      { persons: 'Anna\nBen\n anna ' },
      'persons',
      { code: 'same-person', words: 'anna', first: 1, second: 3 },
    ],
    [
      { persons: `${'A'.repeat(201)}\nBen` },
      'persons',
      { code: 'long-line', words: 'A'.repeat(30) },
    ],
    [{ closesAt: '2026-12-01T10:00' }, 'closesAt', { code: 'ends-in-past' }],
    [{ opensAt: '2026-12-11T10:00' }, 'closesAt', { code: 'ends-before-start' }],
  ])('%j: %s', (changes, field, fault) => {
    expect(faultsOf(changes)).toEqual({ [field]: fault });
  });

  test.each<[Partial<DecisionDraft>]>([
    [{}],
    [{ options: [line('Bank'), line('Hecke'), line('')] }],
    [{ method: 'approval', options: [line('Bank'), line('Alles bleibt')] }],
    [{ method: 'yes_no', options: [line('Bank'), line('Bank')] }],
    [{ persons: 'Anna, Ost\nAnna, West' }],
    [{ closesAt: '' }],
  ])('%j has none', (changes) => {
    expect(faultsOf(changes)).toEqual({});
  });
});
