import type { ContactPersonView } from '@augenhoehe/domain/inventory';

/** Paper goes from hand to hand: only what the whole network may see is printed. */
export function isForPaper({
  state,
  visibility,
}: Pick<ContactPersonView, 'state' | 'visibility'>): boolean {
  return state === 'active' && visibility === 'netzwerk';
}
