import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Work } from '../../inventory/index.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewId } from '../../platform/ids.ts';

/** A transaction in a neighbourhood, whoever acts in it: a member, the holder of a link, or the clock. */
export interface Deciding {
  readonly trx: Trx;
  readonly neighbourhoodId: NeighbourhoodId;
  readonly at: Date;
  readonly newId: NewId;
}

export function decidingOf({ trx, place, at, newId }: Work): Deciding {
  return { trx, neighbourhoodId: place.neighbourhoodId, at, newId };
}
