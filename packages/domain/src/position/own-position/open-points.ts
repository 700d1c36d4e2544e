import {
  ageOf,
  type ConfirmableGroup,
  confirmableGroups,
  factGroups,
  isFilled,
  type VisibleActor,
} from '../../inventory/index.ts';

export interface OpenPoint {
  readonly group: ConfirmableGroup;
  /** `unknown`: nothing is recorded; `old`: confirmed more than twelve months ago. */
  readonly kind: 'unknown' | 'unconfirmed' | 'old';
}

/** What one had better ask about: parts of an entry that are missing, unconfirmed or old. */
export function openPoints(actor: VisibleActor, now: Date): OpenPoint[] {
  return confirmableGroups
    .filter((group) => !actor.hidden.includes(group))
    .flatMap((group): OpenPoint[] => {
      const isKnown = factGroups[group].some((fact) => {
        const value = actor[fact];
        return value !== null && isFilled(value);
      });
      if (!isKnown) return [{ group, kind: 'unknown' }];
      const age = ageOf(actor.provenance[group]?.confirmedAt ?? null, now);
      if (age === 'fresh') return [];
      return [{ group, kind: age === 'stale' ? 'old' : 'unconfirmed' }];
    });
}
