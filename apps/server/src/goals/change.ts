import { ChangeSetId } from '@augenhoehe/domain/contract';
import type { GoalChange } from '@augenhoehe/domain/goals';
import type { Work } from '../inventory/index.ts';
import { beginChange } from '../platform/journal/index.ts';

/** Opens the change set that everything written after it in this transaction belongs to. */
export async function openChange(
  { trx, place, at }: Work,
  change: GoalChange,
): Promise<ChangeSetId> {
  const { neighbourhoodId, person } = place;
  const id = await beginChange(trx, { ...change, personId: person.id, at, neighbourhoodId });
  return ChangeSetId.parse(id);
}
