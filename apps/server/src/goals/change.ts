import { ChangeSetId, type NeighbourhoodId, type PersonId } from '@augenhoehe/domain/contract';
import type {
  DecisionChange,
  GoalChange,
  MeasureChange,
  PublicPageChange,
  RemarkChange,
  WorkshopChange,
} from '@augenhoehe/domain/goals';
import type { Work } from '../inventory/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import { beginChange } from '../platform/journal/index.ts';

type GoalsChange =
  | GoalChange
  | DecisionChange
  | MeasureChange
  | PublicPageChange
  | RemarkChange
  | WorkshopChange;

/** Where and when something is changed, whoever does it. */
interface Changing {
  readonly trx: Trx;
  readonly neighbourhoodId: NeighbourhoodId;
  readonly at: Date;
}

/** Opens the change set that everything written after it in this transaction belongs to. */
export async function openChange(
  { trx, place, at }: Work,
  change: GoalsChange,
): Promise<ChangeSetId> {
  const { neighbourhoodId, person } = place;
  return await openChangeBy({ trx, neighbourhoodId, at }, person.id, change);
}

/** @param personId `null`: nobody, as when the time is over */
export async function openChangeBy(
  { trx, neighbourhoodId, at }: Changing,
  personId: PersonId | null,
  change: GoalsChange,
): Promise<ChangeSetId> {
  const id = await beginChange(trx, { ...change, personId, at, neighbourhoodId });
  return ChangeSetId.parse(id);
}
