import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralCell, restoreCell } from './neutral-cell.ts';

test.each([
  ['=HYPERLINK("http://evil.example")', `'=HYPERLINK("http://evil.example")`],
  ['+49 30 1234', `'+49 30 1234`],
  ['-1+1', `'-1+1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\tKita', `'\tKita`],
  ['\rKita', `'\rKita`],
  ['＝1', `'＝1`],
  [`'=1`, `''=1`],
  ['Kita = gut', 'Kita = gut'],
  [`'s Heerenberg`, `'s Heerenberg`],
  ['', ''],
])('%j is written as %j', (text, cell) => {
  expect(neutralCell(text)).toBe(cell);
  expect(restoreCell(cell)).toBe(text);
});

test('whatever the text: no cell begins like a formula, and each is restored', () => {
  const nasty = fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＋', 'ä', '🏘', 'ב', '"', ';'), {
      maxLength: 6,
    })
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), (text) => {
      const cell = neutralCell(text);
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      expect(restoreCell(cell)).toBe(text);
    }),
  );
});
