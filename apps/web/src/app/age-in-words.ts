import type { Language } from '@augenhoehe/domain/contract';
import { languageTag } from './language-tag.ts';

const dayMs = 86_400_000;
/** Mean length of a Gregorian month. */
const monthDays = 30.44;

/** „heute“, „vor 3 Tagen“, „vor 16 Monaten“, from two years on „vor 2 Jahren“. */
export function ageInWords(instant: string, language: Language, now: Date = new Date()): string {
  const days = Math.max(0, Math.floor((now.getTime() - new Date(instant).getTime()) / dayMs));
  const months = Math.round(days / monthDays);
  const tag = languageTag(language);
  if (days < monthDays) {
    // „heute“, „gestern“; but rather „vor 1 Monat“ than „letzten Monat“.
    return unbroken(new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-days, 'day'));
  }
  const format = new Intl.RelativeTimeFormat(tag);
  if (months < 24) return unbroken(format.format(-Math.max(1, months), 'month'));
  return unbroken(format.format(-Math.floor(months / 12), 'year'));
}

/** A number stays on one line with its unit. */
function unbroken(text: string): string {
  return text.replace(/(\d) /g, '$1\u00a0');
}

/** „22. November 2026“ */
export function dayInWords(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(languageTag(language), {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  }).format(new Date(instant));
}

/** „22. Nov. 2026, 14:05“ */
export function momentInWords(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(languageTag(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(instant));
}
