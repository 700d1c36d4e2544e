import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementFileName } from './agreement-file-name.ts';

const rest = { number: 2, language: 'de', format: 'pdf' } as const;

describe('what the file of an agreement is called', () => {
  test.each([
    ['Café im Hof', 'vereinbarung-cafe-im-hof-fassung-2.pdf'],
    ['Größe & Übermaß', 'vereinbarung-groesse-uebermass-fassung-2.pdf'],
    ['"; filename="x.exe', 'vereinbarung-filename-x-exe-fassung-2.pdf'],
    ['../../etc/passwd', 'vereinbarung-etc-passwd-fassung-2.pdf'],
    ['日本', 'vereinbarung-fassung-2.pdf'],
  ])('%s', (title, name) => {
    expect(agreementFileName({ title, ...rest })).toBe(name);
  });

  test('is safe in a header whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        expect(agreementFileName({ title, ...rest })).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/);
      }),
    );
  });
});
