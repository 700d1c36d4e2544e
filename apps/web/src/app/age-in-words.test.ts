import { expect, test } from 'vitest';
import { ageInWords, momentInWords } from './age-in-words.ts';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  ['2026-11-22T08:00:00Z', 'heute', 'today'],
  ['2026-11-21T08:00:00Z', 'gestern', 'yesterday'],
  ['2026-11-10T12:00:00Z', 'vor 12 Tagen', '12 days ago'],
  ['2026-10-20T12:00:00Z', 'vor 1 Monat', '1 month ago'],
  ['2025-07-22T12:00:00Z', 'vor 16 Monaten', '16 months ago'],
  ['2024-11-01T12:00:00Z', 'vor 2 Jahren', '2 years ago'],
  ['2023-11-01T12:00:00Z', 'vor 3 Jahren', '3 years ago'],
  ['2026-11-23T12:00:00Z', 'heute', 'today'],
])('%s is said as „%s“ and “%s”', (instant, german, english) => {
  expect(ageInWords(instant, 'de', now).replaceAll('\u00a0', ' ')).toBe(german);
  expect(ageInWords(instant, 'en', now).replaceAll('\u00a0', ' ')).toBe(english);
});

test('instants are shown in the time of Berlin', () => {
  expect(momentInWords('2026-07-01T22:30:00Z', 'de')).toBe('02.07.2026, 00:30');
});
