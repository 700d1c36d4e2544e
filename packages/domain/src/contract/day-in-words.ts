import { languageTag } from './language-tag.ts';
import type { Language } from './primitives.ts';

/** „1. Januar 2027“ of `2027-01-01`. */
export function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(languageTag(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
