import type { RoleRow } from '@augenhoehe/domain/structure';

/** Over, and nothing is left to hand over. */
export function isPast({ until, hints }: Pick<RoleRow, 'until' | 'hints'>, today: string): boolean {
  return until !== null && until < today && hints.length === 0;
}
