import type { Language } from './primitives.ts';

/** For numbers, days and lists: English as written in Europe, day before month. */
export function languageTag(language: Language): string {
  return language === 'en' ? 'en-GB' : 'de-DE';
}
