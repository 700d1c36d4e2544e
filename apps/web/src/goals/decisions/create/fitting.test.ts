import { expect, test } from 'vitest';
import type { DecisionDraft } from './decision-draft.ts';
import { fitting } from './fitting.ts';

type Rules = [DecisionDraft['method'], DecisionDraft['voiceMode'], boolean];

test.each<[Rules, Rules]>([
  [
    ['yes_no', 'double', true],
    ['yes_no', 'double', false],
  ],
  [
    ['yes_no', 'person', true],
    ['yes_no', 'person', true],
  ],
  [
    ['consent', 'delegate', true],
    ['consent', 'delegate', false],
  ],
  [
    ['score', 'mean', true],
    ['score', 'mean', false],
  ],
  [
    ['score', 'mean', false],
    ['score', 'mean', false],
  ],
  [
    ['dots', 'mean', false],
    ['dots', 'delegate', false],
  ],
  [
    ['score', 'double', true],
    ['score', 'delegate', true],
  ],
])('%j becomes %j', ([method, voiceMode, secret], fit) => {
  const { method: kept, voiceMode: mode, secret: still } = fitting({ method, voiceMode, secret });
  expect([kept, mode, still]).toEqual(fit);
});
