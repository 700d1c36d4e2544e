import { isContested, type Tie } from '@augenhoehe/domain/inventory';
import type { TieLook } from '../ui/index.ts';

/** Width by level, form by formality, dashes while not both sides have spoken, dots for competition. */
export function lookOfTie(tie: Pick<Tie, 'level' | 'formality' | 'standing' | 'type'>): TieLook {
  return {
    level: tie.level,
    formality: tie.formality ?? undefined,
    isOneSided: tie.standing === 'one-sided' || tie.standing === 'outside',
    isContested: isContested(tie),
  };
}
