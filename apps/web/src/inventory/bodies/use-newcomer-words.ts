import {
  type Admission,
  type Newcomers,
  newcomersMissingAfterMonths,
} from '@augenhoehe/domain/inventory';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

interface Known {
  readonly newcomers: Newcomers;
  readonly admission: Admission | null;
}

/** When somebody new came last, and on how many members that rests. */
export function useNewcomerWords() {
  const { t } = useLingui();

  function since(months: number): string {
    return months === 0
      ? t`in diesem Monat`
      : t`vor ${plural(months, { one: '# Monat', other: '# Monaten' })}`;
  }

  /** `null`: nobody knows. */
  function short({ newcomers: { months } }: Known): string | null {
    return months === null ? null : since(months);
  }

  /** An open body without anybody new for a year asks itself why; a closed one has said it. */
  function isMissing({ newcomers: { months }, admission }: Known): boolean {
    return months !== null && months >= newcomersMissingAfterMonths && admission !== 'closed';
  }

  function sentence(known: Known): string {
    const { months, dated, members } = known.newcomers;
    if (months === null) return t`Bei keinem Mitglied ist eingetragen, seit wann es dabei ist.`;
    const latest = isMissing(known)
      ? t`Seit ${plural(months, { one: '# Monat', other: '# Monaten' })} ist niemand Neues dazugekommen.`
      : t`Zuletzt kam jemand Neues: ${since(months)}.`;
    if (dated === members) return latest;
    return t`${latest} Der Beginn ist bei ${dated} von ${members} Mitgliedern bekannt.`;
  }

  return { short, sentence };
}
