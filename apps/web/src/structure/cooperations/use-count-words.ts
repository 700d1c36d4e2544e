import type { CooperationRow } from '@augenhoehe/domain/structure';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** How many there are, how many run, and how many have something to look at next. */
export function useCountWords(): (
  cooperations: readonly Pick<CooperationRow, 'state' | 'hints'>[],
) => string {
  const { t } = useLingui();
  return (cooperations) => {
    const running = cooperations.filter(({ state }) => state === 'running').length;
    const hinted = cooperations.filter(({ hints }) => hints.length > 0).length;
    const all = cooperations.length;
    const counts = t`${plural(all, { one: 'Eine Kooperation', other: '# Kooperationen' })}, ${plural(running, { 0: 'keine läuft', one: 'eine läuft', other: '# laufen' })}.`;
    const next = t`${plural(hinted, { one: 'Bei einer gibt es etwas zu klären.', other: 'Bei # gibt es etwas zu klären.' })}`;
    return hinted === 0 ? counts : `${counts} ${next}`;
  };
}
