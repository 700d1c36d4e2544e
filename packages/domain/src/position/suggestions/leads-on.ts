import { workingLevel } from '../../inventory/index.ts';
import { isTied } from '../figures/graph-of.ts';
import type { NetworkTie } from '../network.ts';

const strained: ReadonlySet<string> = new Set(['konkurrenz', 'konflikt']);

type Leading = Pick<NetworkTie, 'type' | 'level'>;

/** Competition or conflict: a matter for a talk, not for a list. */
export function isStrained({ type }: Pick<NetworkTie, 'type'>): boolean {
  return strained.has(type);
}

/** Whether one end could introduce somebody to the other. */
export function leadsOn(tie: Leading): boolean {
  return isTied(tie) && !isStrained(tie);
}

/** Whether the two ends work together, so that an introduction is easily asked for. */
export function isWarm(tie: Leading): boolean {
  return leadsOn(tie) && tie.level >= workingLevel;
}
