import { ChangeSetId } from '@augenhoehe/domain/contract';
import type {
  CoverageChange,
  InventoryChange,
  SavedSearchChange,
} from '@augenhoehe/domain/inventory';
import type { Place } from '../access/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import { beginChange } from '../platform/journal/index.ts';
import type { Services } from '../platform/services.ts';

/** What a use case works with: one transaction, one place, one instant. */
export interface Work {
  readonly trx: Trx;
  readonly place: Place;
  readonly at: Date;
  readonly newId: Services['newId'];
}

/** Runs a use case in one transaction of the place. */
export async function inPlace<Result>(
  services: Services,
  place: Place,
  useCase: (work: Work) => Promise<Result>,
): Promise<Result> {
  return await services.database.inNeighbourhood(place.neighbourhoodId, (trx) =>
    useCase({ trx, place, at: services.clock(), newId: services.newId }),
  );
}

/** Opens the change set that everything written after it in this transaction belongs to. */
export async function openChange(
  work: Work,
  change: InventoryChange | CoverageChange | SavedSearchChange,
): Promise<ChangeSetId> {
  const id = await beginChange(work.trx, {
    ...change,
    personId: work.place.person.id,
    at: work.at,
    neighbourhoodId: work.place.neighbourhoodId,
  });
  return ChangeSetId.parse(id);
}
