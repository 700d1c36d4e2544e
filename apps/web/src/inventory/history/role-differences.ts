import { isSameScope, RoleFacts } from '@augenhoehe/domain/structure';
import { type FactDifference, factDifferences } from './fact-differences.ts';

export type RoleDifference = FactDifference<'role', RoleFacts>;

const differences = factDifferences({
  of: 'role',
  facts: RoleFacts,
  told: RoleFacts.keyof().options,
});

/** Where a role is held is one thing, told of its cooperation. */
export function roleDifferences(
  ...rows: Parameters<typeof differences>
): readonly RoleDifference[] {
  const all = differences(...rows);
  const moved = all.find(({ before, after }) => !isSameScope(before, after));
  const others = all.filter(({ fact }) => fact !== 'cooperationId' && fact !== 'bodyId');
  return moved === undefined ? others : [{ ...moved, fact: 'cooperationId' }, ...others];
}
