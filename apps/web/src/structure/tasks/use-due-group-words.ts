import { useLingui } from '@lingui/react/macro';
import type { DueGroup } from './due-groups.ts';

export function useDueGroupWords(): (group: DueGroup) => string {
  const { t } = useLingui();
  const words = {
    overdue: t`Überfällig`,
    soon: t`In den nächsten sieben Tagen`,
    later: t`Später`,
    none: t`Ohne Tag`,
  };
  return (group) => words[group];
}
