import { expect, test } from 'vitest';
import { readablePhone } from './readable-phone.ts';

test.for([
  ['030 123456', '030 123456'],
  ['030/123 45-67', '030 123 45-67'],
  ['+49 (0)30 / 1234567', '+49 30 1234567'],
  ['0049 30 1234567', '+49 30 1234567'],
  ['+4930 1234567', '+49 30 1234567'],
  ['Tel.: (030) 12 34', '030 12 34'],
  ['0511 – 12 34 - 0', '0511-12 34-0'],
  ['+43 (0) 1 234', '+43 1 234'],
  ['', ''],
] as const)('%j reads %j', ([written, readable]) => {
  expect(readablePhone(written)).toBe(readable);
  expect(readablePhone(readable)).toBe(readable);
});
