import { type Language, languageTag } from '@augenhoehe/domain/contract';

/** Making one takes longer than a hundred times in words. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatIn(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(languageTag(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
    timeZoneName: 'short',
  });
  formats.set(language, format);
  return format;
}

/** „Montag, 23. November 2026 um 18:00 Uhr“, as clocks in Germany show it. */
export function timeInWords(at: Date, language: Language): string {
  return formatIn(language).format(at);
}
