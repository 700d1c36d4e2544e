import type { NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import type { Work } from '../inventory/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import type { NewId } from '../platform/ids.ts';

/** A transaction in a neighbourhood by whoever acts, somebody without an account among them. */
export interface Scope {
  readonly trx: Trx;
  readonly neighbourhoodId: NeighbourhoodId;
  readonly at: Date;
  readonly newId: NewId;
  /** `null`: by a personal link. */
  readonly personId: PersonId | null;
}

export function scopeOf({ trx, place, at, newId }: Work): Scope {
  return { trx, neighbourhoodId: place.neighbourhoodId, at, newId, personId: place.person.id };
}
