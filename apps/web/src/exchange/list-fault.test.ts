import { importLimits } from '@augenhoehe/domain/exchange';
import { expect, test } from 'vitest';
import { faultOfFile, faultOfText } from './list-fault.ts';

test('a table or a text file of sensible size can be sent', () => {
  expect(faultOfFile({ name: 'Liste.XLSX', size: 20_000 })).toBeNull();
  expect(faultOfFile({ name: 'liste.csv', size: 1 })).toBeNull();
});

test('another kind of file, an empty one and one too large are named before they are sent', () => {
  expect(faultOfFile({ name: 'Liste.pdf', size: 20_000 })).toBe('other-kind-of-file');
  expect(faultOfFile({ name: 'Liste.csv', size: 0 })).toBe('empty-file');
  expect(faultOfFile({ name: 'Liste.csv', size: importLimits.bytes + 1 })).toBe('too-large');
});

test('pasted text is counted in bytes', () => {
  expect(faultOfText(' \n')).toBe('nothing-pasted');
  expect(faultOfText('Name\nTSV')).toBeNull();
  expect(faultOfText('ü'.repeat(importLimits.bytes / 2 + 1))).toBe('too-large');
});
