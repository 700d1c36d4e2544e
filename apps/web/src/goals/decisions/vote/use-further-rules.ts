import type { BallotPaper } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** What else was agreed: who votes for others, who joins, what is seen before the end, and what silence means. */
export function useFurtherRules(): (paper: BallotPaper) => readonly string[] {
  const { t } = useLingui();
  return (paper) => {
    const { secret, proxiesPerHolder, lateJoiners, resultsHidden, silenceIsConsent } = paper;
    const others = secret ? 0 : proxiesPerHolder;
    return [
      others === 0
        ? t`Niemand stimmt für andere mit.`
        : t`Eine Stimme darf für ${plural(others, { one: 'eine andere', other: '# andere' })} mitstimmen.`,
      lateJoiners
        ? t`Wer später dazukommt, darf mitstimmen.`
        : t`Wer später dazukommt, stimmt nicht mit.`,
      ...(secret || resultsHidden
        ? [t`Der Zwischenstand bleibt bis zum Ende verborgen.`]
        : [t`Der Zwischenstand ist schon vor dem Ende zu sehen.`]),
      ...(silenceIsConsent
        ? [t`Wer nach zwei Erinnerungen schweigt, stimmt zu; im Ergebnis steht das dabei.`]
        : []),
    ];
  };
}
