import type { OptionGroup } from '../ui/index.ts';

export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** The choices of all groups, one after the other. */
export function allChoices(groups: readonly OptionGroup[]): readonly Choice[] {
  return groups.flatMap((group) => group.options);
}
