import { ballotsIn } from '@augenhoehe/domain/goals';
import { expect, test } from 'vitest';
import { ballotsOfBox, countFields, emptyBox, unreadCounts } from './box-draft.ts';

test('yes, no, abstentions and invalid ones are counted', () => {
  const draft = { ...emptyBox, counts: { yes: '4', no: ' 2 ', abstained: '', invalid: '1' } };
  expect(ballotsOfBox('yes_no', draft)).toEqual([
    { state: 'voted', values: 'yes', count: 4 },
    { state: 'voted', values: 'no', count: 2 },
    { state: 'invalid', count: 1 },
  ]);
});

test('levels of agreement are numbers', () => {
  expect(ballotsOfBox('gradients', { ...emptyBox, counts: { 8: '2' } })).toEqual([
    { state: 'voted', values: 8, count: 2 },
  ]);
});

test('other ballots are entered one by one, beside what is counted', () => {
  const laid = [{ state: 'voted' as const, values: ['A'] }];
  const draft = { ...emptyBox, laid, counts: { abstained: '3', yes: '9' } };
  expect(countFields('approval')).toEqual(['abstained', 'invalid']);
  expect(ballotsIn(ballotsOfBox('approval', draft))).toBe(4);
});

test.each(['-1', '1.5', 'zwei', '1000'])('%s is no count', (words) => {
  expect(unreadCounts('yes_no', { ...emptyBox, counts: { no: words } })).toEqual(['no']);
});
