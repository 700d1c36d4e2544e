import type { OverlapEntry } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { languageTag } from '../../app/language-tag.ts';
import { useTerms } from '../../inventory/index.ts';

/** „Mittwoch 15:00–16:00“ */
export function useTimeWords(): (time: OverlapEntry['times'][number]) => string {
  const { t } = useLingui();
  const tag = languageTag(useTerms().language);
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  return ({ day, from, until }) => {
    // The first of January 2024 was a Monday.
    const name = weekday.format(new Date(Date.UTC(2024, 0, day)));
    return t`${name} ${clock(from)}–${clock(until)}`;
  };
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
