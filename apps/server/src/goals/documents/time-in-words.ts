import { type Language, languageTag } from '@augenhoehe/domain/contract';

/** „Montag, 23. November 2026 um 18:00 Uhr“, as clocks in Germany show it. */
export function timeInWords(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(languageTag(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
    timeZoneName: 'short',
  }).format(at);
}
