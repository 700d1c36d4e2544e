import type { AreaDraft } from '@augenhoehe/domain/access';
import type { ActorId, AreaId, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { Trx } from '../platform/database/schema.ts';
import type { NewId } from '../platform/ids.ts';

/** What later slices do when people and neighbourhoods begin; they cannot be imported from here. */
export interface AccessDependencies {
  /** Fills an empty neighbourhood with the sample, as that person's work. */
  createSample(
    trx: Trx,
    neighbourhoodId: NeighbourhoodId,
    making: { readonly at: Date; readonly newId: NewId; readonly personId: PersonId },
  ): Promise<void>;
  insertAreas(
    trx: Trx,
    neighbourhoodId: NeighbourhoodId,
    areas: readonly (AreaDraft & { readonly id: AreaId })[],
  ): Promise<void>;
  /** Names by id, of the actors that the transaction sees; the others are missing. */
  actorNames(trx: Trx, ids: readonly ActorId[]): Promise<ReadonlyMap<ActorId, string>>;
}
