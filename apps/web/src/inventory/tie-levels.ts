import type { TieLevel } from '@augenhoehe/domain/catalogue';
import type { TieOfActor } from '@augenhoehe/domain/inventory';

export interface TiesOfLevel {
  readonly level: TieLevel;
  readonly ties: readonly TieOfActor[];
}

/** The strongest first; within a level by the partner's name, so that nobody stands before others. */
export function tiesByLevel(ties: readonly TieOfActor[]): readonly TiesOfLevel[] {
  const german = new Intl.Collator('de');
  const levels = [...new Set(ties.map((tie) => tie.level))].toSorted((a, b) => b - a);
  return levels.map((level) => ({
    level,
    ties: ties
      .filter((tie) => tie.level === level)
      .toSorted((a, b) => german.compare(a.partner.name, b.partner.name)),
  }));
}
