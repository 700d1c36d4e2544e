import type { Visibility } from '@augenhoehe/domain/access';

const printed: ReadonlySet<Visibility> = new Set(['oeffentlich', 'netzwerk']);

/** Paper goes from hand to hand: what only a few may see stays off it. */
export function isPrinted(level: Visibility | undefined): boolean {
  return level !== undefined && printed.has(level);
}
