import { expect, test } from 'vitest';
import { nextDuplicate, shownDuplicate } from './duplicate-queue.ts';

const keys = ['row:3', 'row:9', 'row:14'];
const none: ReadonlySet<string> = new Set();

test('the first is shown until somebody asks for another', () => {
  expect(shownDuplicate({ keys, later: none, asked: undefined })).toBe('row:3');
  expect(shownDuplicate({ keys, later: none, asked: 'row:9' })).toBe('row:9');
});

test('one that has been decided is no longer shown', () => {
  expect(shownDuplicate({ keys, later: none, asked: 'row:5' })).toBe('row:3');
});

test('after one comes the next, after the last the first', () => {
  expect(nextDuplicate(keys, none, 'row:3')).toBe('row:9');
  expect(nextDuplicate(keys, none, 'row:14')).toBe('row:3');
});

test('those left for later are passed over until only they remain', () => {
  expect(nextDuplicate(keys, new Set(['row:9']), 'row:3')).toBe('row:14');
  expect(nextDuplicate(keys, new Set(keys), 'row:3')).toBeUndefined();
  expect(shownDuplicate({ keys, later: new Set(keys), asked: 'row:3' })).toBeUndefined();
});
