import type { AccessChange } from '@augenhoehe/domain/access';
import type { NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { Trx } from '../platform/database/schema.ts';
import type { NewId } from '../platform/ids.ts';
import { beginChange } from '../platform/journal/index.ts';
import type { Services } from '../platform/services.ts';

/** What a use case of this slice works with: one transaction, one instant. */
export interface Work {
  readonly trx: Trx;
  readonly at: Date;
  readonly newId: NewId;
}

/** In the view of one neighbourhood. */
export async function inNeighbourhood<Result>(
  { database, clock, newId }: Services,
  neighbourhoodId: NeighbourhoodId,
  useCase: (work: Work) => Promise<Result>,
): Promise<Result> {
  return await database.inNeighbourhood(neighbourhoodId, (trx) =>
    useCase({ trx, at: clock(), newId }),
  );
}

/** In the operator's view, which alone may add accounts and neighbourhoods. */
export async function asOperator<Result>(
  { database, clock, newId }: Services,
  useCase: (work: Work) => Promise<Result>,
): Promise<Result> {
  return await database.asOperator((trx) => useCase({ trx, at: clock(), newId }));
}

/** Notes in the neighbourhood's journal who did what to people or settings. */
export async function note(
  { trx, at }: Work,
  { neighbourhoodId, personId }: { neighbourhoodId: NeighbourhoodId; personId: PersonId | null },
  change: AccessChange,
): Promise<void> {
  await beginChange(trx, { ...change, at, neighbourhoodId, personId });
}
