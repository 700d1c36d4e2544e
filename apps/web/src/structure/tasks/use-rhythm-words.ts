import type { Rhythm } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';

/** How often a task comes back; `null`: by a rule of its own. */
export function useRhythmWords(): (rhythm: Rhythm | null) => string {
  const { t } = useLingui();
  const words: Readonly<Record<Rhythm, string>> = {
    weekly: t`jede Woche`,
    biweekly: t`alle zwei Wochen`,
    monthly: t`jeden Monat`,
    quarterly: t`jedes Vierteljahr`,
    'half-yearly': t`jedes halbe Jahr`,
    yearly: t`jedes Jahr`,
  };
  return (rhythm) => (rhythm === null ? t`kommt regelmäßig wieder` : words[rhythm]);
}
