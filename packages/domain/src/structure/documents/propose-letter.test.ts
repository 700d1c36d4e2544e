import { describe, expect, test } from 'vitest';
import { Letter } from './letter-contract.ts';
import { type LetterGround, proposeLetter } from './propose-letter.ts';

const ground: LetterGround = {
  sender: { name: 'Stadtteilbüro', city: 'Talstedt' },
  recipient: { name: 'Chor', street: '', postalCode: '12345', city: 'Talstedt' },
  reason: 'Sie haben einen Saal',
  benefit: 'Neue Stimmen.',
  neighbourhood: 'Nordhof',
  day: '2026-11-22',
  language: 'de',
};

describe('proposed words of a letter', () => {
  test('say who writes to whom, why, and what they have from it', () => {
    const letter = proposeLetter(ground);
    expect(letter).toMatchObject({
      sender: 'Stadtteilbüro\nTalstedt',
      recipient: 'Chor\n12345 Talstedt',
      placeAndDay: 'Talstedt, 22. November 2026',
      subject: 'Gemeinsam in Nordhof: ein Gespräch',
    });
    expect(letter.words).toContain('Warum wir Ihnen schreiben: Sie haben einen Saal.\n');
    expect(letter.words).toContain('Was Sie davon haben können: Neue Stimmen.\n');
  });

  test('leave in brackets what nobody knows, in the language asked for', () => {
    const { words, placeAndDay } = proposeLetter({
      ...ground,
      reason: '',
      benefit: '',
      language: 'en',
    });
    expect(words.match(/\[[^\]]+\]/gu)).toHaveLength(5);
    expect(placeAndDay).toBe('Talstedt, 22 November 2026');
  });

  test.each(['de', 'en'] as const)('are a letter whatever the names, in %s', (language) => {
    const long = 'x'.repeat(120);
    const reason = 'y'.repeat(300);
    const sender = { name: 'z'.repeat(200), city: long };
    expect(
      Letter.safeParse(proposeLetter({ ...ground, neighbourhood: long, sender, reason, language }))
        .success,
    ).toBe(true);
  });
});
