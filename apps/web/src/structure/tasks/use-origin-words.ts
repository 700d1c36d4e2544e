import type { TaskOrigin } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';

/** What a task comes from. */
export function useOriginWords(): (origin: TaskOrigin) => string {
  const { t } = useLingui();
  const words: Readonly<Record<TaskOrigin, string>> = {
    meeting: t`aus einer Sitzung`,
    agreement: t`aus einer Vereinbarung`,
    measure: t`aus einer Maßnahme`,
    idea: t`aus einer Idee`,
  };
  return (origin) => words[origin];
}
