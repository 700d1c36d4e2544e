import { expect, test } from 'vitest';
import { clipped } from './clipped.ts';

test('a short text stays, on one line', () => {
  expect(clipped('Saal,\nKüche', 20)).toBe('Saal, Küche');
});

test('a long text ends after a word', () => {
  expect(clipped('Beratung, Begegnung und Bildung für alle', 25)).toBe('Beratung, Begegnung und …');
});

test('a single long word is cut', () => {
  expect(clipped('a'.repeat(40), 10)).toBe(`${'a'.repeat(10)} …`);
});
