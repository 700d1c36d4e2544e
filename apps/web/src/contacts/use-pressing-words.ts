import { type ApproachRow, dueOf } from '@augenhoehe/domain/contacts';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNow } from '../app/use-now.ts';

/** What of these presses, in one sentence. */
export function usePressingWords(): (approaches: readonly ApproachRow[]) => string {
  const { t } = useLingui();
  const today = dayInGermany(useNow());
  return (approaches) => {
    const dues = approaches.map(({ nextStepOn }) => dueOf(nextStepOn, today));
    const overdue = dues.filter((due) => due === 'overdue').length;
    const now = dues.filter((due) => due === 'today').length;
    const late = t`${plural(overdue, { one: 'Ein Schritt ist überfällig', other: '# Schritte sind überfällig' })}`;
    const dueToday = t`${plural(now, { one: 'ein Schritt ist heute dran', other: '# Schritte sind heute dran' })}`;
    const onlyToday = t`${plural(now, { one: 'Ein Schritt ist heute dran.', other: '# Schritte sind heute dran.' })}`;
    if (overdue > 0) return now > 0 ? t`${late}, ${dueToday}.` : t`${late}.`;
    return now > 0 ? onlyToday : t`Heute drängt nichts.`;
  };
}
