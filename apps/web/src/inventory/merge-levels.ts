import { Visibility } from '@augenhoehe/domain/access';
import { FactGroup, type VisibleActor } from '@augenhoehe/domain/inventory';

export interface LevelQuestion {
  readonly group: FactGroup;
  /** The two levels, the stricter one first: it stays unless the other is chosen. */
  readonly levels: readonly [Visibility, Visibility];
}

/** Groups that not the same people see in both entries. */
export function levelQuestions(kept: VisibleActor, other: VisibleActor): LevelQuestion[] {
  return FactGroup.options.flatMap((group): LevelQuestion[] => {
    const [one, two] = [kept.levels[group], other.levels[group]];
    if (one === undefined || two === undefined || one === two) return [];
    const isStricter = Visibility.options.indexOf(one) > Visibility.options.indexOf(two);
    return [{ group, levels: isStricter ? [one, two] : [two, one] }];
  });
}
