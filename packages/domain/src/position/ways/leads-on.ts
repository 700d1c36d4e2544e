import { isContested, workingLevel } from '../../inventory/index.ts';
import { isTied } from '../figures/graph-of.ts';
import type { NetworkTie } from '../network.ts';

type Leading = Pick<NetworkTie, 'type' | 'level'>;

/** Whether one end could introduce somebody to the other. */
export function leadsOn(tie: Leading): boolean {
  return isTied(tie) && !isContested(tie);
}

/** Whether the two ends work together, so that an introduction is easily asked for. */
export function isWarm(tie: Leading): boolean {
  return leadsOn(tie) && tie.level >= workingLevel;
}
