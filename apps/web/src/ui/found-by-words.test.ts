import { describe, expect, it } from 'vitest';
import { foundByWords } from './found-by-words.ts';

describe('foundByWords', () => {
  it.each(['Bürger', 'bürger', 'burger', 'Buerger', 'BÜRGERSTIFTUNG', 'stiftung bürg', ''])(
    'finds „Bürgerstiftung“ by „%s“',
    (typed) => {
      expect(foundByWords('Bürgerstiftung', typed)).toBe(true);
    },
  );

  it('reads ß as ss and accents as plain letters', () => {
    expect(foundByWords('Café an der Mühlenstraße', 'cafe strasse')).toBe(true);
  });

  it('wants every word', () => {
    expect(foundByWords('Seniorentreff Lindenhof', 'senioren anger')).toBe(false);
  });

  it('does not split a word that merely holds „ue“', () => {
    expect(foundByWords('Neue Mitte', 'neue')).toBe(true);
    expect(foundByWords('Neue Mitte', 'nüe')).toBe(false);
  });
});
