import type { Snapshot } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';

export interface SnapshotWords {
  /** „Start“, or the day of one that has no name. */
  readonly name: (snapshot: Pick<Snapshot, 'name' | 'takenAt'>) => string;
  /** „22. September 2025“ */
  readonly day: (instant: string) => string;
  /** „Start, 22. September 2025“, for lists. */
  readonly full: (snapshot: Pick<Snapshot, 'name' | 'takenAt'>) => string;
  /** „Start“ in quotation marks with the day in brackets, for sentences. */
  readonly told: (snapshot: Pick<Snapshot, 'name' | 'takenAt'>) => string;
}

export function useSnapshotWords(): SnapshotWords {
  const { t } = useLingui();
  const tag = languageTag(useLanguage());
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'Europe/Berlin' });
    function day(instant: string): string {
      return format.format(new Date(instant));
    }
    const words: SnapshotWords = {
      day,
      name: ({ name, takenAt }) => (name === '' ? day(takenAt) : name),
      full: ({ name, takenAt }) => (name === '' ? day(takenAt) : t`${name}, ${day(takenAt)}`),
      told: ({ name, takenAt }) => (name === '' ? day(takenAt) : t`„${name}“ (${day(takenAt)})`),
    };
    return words;
  }, [t, tag]);
}
