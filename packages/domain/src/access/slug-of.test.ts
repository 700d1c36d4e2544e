import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Slug } from '../contract/index.ts';
import { slugOf } from './slug-of.ts';

test.each([
  ['Hafergraben', 'hafergraben'],
  ['Südliche Höhe / Weißensee', 'suedliche-hoehe-weissensee'],
  ['Śródmieście', 'srodmiescie'],
  ['Su\u0308dhöhe', 'suedhoehe'],
  ['  12. Bezirk  ', '12-bezirk'],
  ['港区', 'quartier'],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('every name gives a valid address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(Slug.safeParse(slugOf(name)).success).toBe(true);
    }),
  );
});
