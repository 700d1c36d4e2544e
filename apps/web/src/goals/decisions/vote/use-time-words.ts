import { useMemo } from 'react';
import { languageTag } from '../../../app/language-tag.ts';
import { useLanguage } from '../../../app/use-language.ts';

/** „Donnerstag, 10. Dezember 2026, 18:00 MEZ“: a time that people must not miss, with its zone. */
export function useTimeWords(): (instant: string) => string {
  const tag = languageTag(useLanguage());
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(tag, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Berlin',
      timeZoneName: 'short',
    });
    return (instant) => format.format(new Date(instant));
  }, [tag]);
}
