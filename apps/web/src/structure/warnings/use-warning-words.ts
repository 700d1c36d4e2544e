import type { EarlyWarning } from '@augenhoehe/domain/structure';
import { useBodyWarningWords } from './use-body-warning-words.ts';
import { useCooperationWarningWords } from './use-cooperation-warning-words.ts';
import { useHandoverWarningWords } from './use-handover-warning-words.ts';
import { useTaskWarningWords } from './use-task-warning-words.ts';
import type { WarningWords } from './warning-words.ts';

/** A warning in words: what is so, what would help, and what the way there is called. */
export function useWarningWords(): (warning: EarlyWarning) => WarningWords {
  const ofTasks = useTaskWarningWords();
  const ofCooperation = useCooperationWarningWords();
  const ofHandover = useHandoverWarningWords();
  const ofBody = useBodyWarningWords();
  return (warning) => {
    if ('hint' in warning) return ofBody(warning);
    if (warning.key === 'bodies-alike') return ofBody(warning);
    if (warning.key === 'w05') return ofHandover(warning);
    if (warning.key === 'w09' || warning.key === 'w10') return ofTasks(warning);
    return ofCooperation(warning);
  };
}
