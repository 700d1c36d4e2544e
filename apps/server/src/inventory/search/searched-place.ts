import { setImmediate } from 'node:timers/promises';
import type { ActorId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { SearchIndex } from '@augenhoehe/domain/inventory';
import { LRUCache } from 'lru-cache';
import { inBatches } from '../../platform/database/bulk.ts';
import type { Place } from '../../access/index.ts';
import type { Work } from '../change.ts';
import {
  actorStamps,
  type SearchBody,
  searchBodies,
  type SearchRow,
  searchRows,
} from './search-store.ts';

/** Actors indexed before other requests get their turn. */
const batch = 100;

interface Indexed {
  readonly row: SearchRow;
  readonly stamp: string;
}

/** The words of one neighbourhood in this process, brought up to date when somebody searches. */
export class SearchedPlace {
  readonly index = new SearchIndex();
  readonly #actors = new Map<ActorId, Indexed>();
  #bodies: readonly SearchBody[] = [];
  #version = -1;
  #turn: Promise<unknown> = Promise.resolve();

  get size(): number {
    return this.#actors.size;
  }

  actor(id: ActorId): SearchRow | undefined {
    return this.#actors.get(id)?.row;
  }

  get bodies(): readonly SearchBody[] {
    return this.#bodies;
  }

  isAt(version: number): boolean {
    return this.#version >= version;
  }

  /** One after the other, so that nobody's older view of the data overwrites a newer one. */
  async catchUp(work: Work): Promise<void> {
    const turn = this.#turn.then(() => this.#readChanged(work));
    this.#turn = turn.catch(() => undefined);
    await turn;
  }

  async #readChanged({ trx, place }: Work): Promise<void> {
    if (this.isAt(place.version)) return;
    const stamps = await actorStamps(trx, place.neighbourhoodId);
    for (const id of [...this.#actors.keys()].filter((known) => !stamps.has(known))) {
      this.index.remove(id);
      this.#actors.delete(id);
    }
    const changed = [...stamps].filter(([id, stamp]) => this.#actors.get(id)?.stamp !== stamp);
    const ids = changed.map(([id]) => id);
    const rows = ids.length === 0 ? [] : await searchRows(trx, place.neighbourhoodId, ids);
    for (const some of inBatches(rows, batch)) {
      for (const row of some) {
        this.index.put(row);
        this.#actors.set(row.id, { row, stamp: stamps.get(row.id) ?? '' });
      }
      await setImmediate();
    }
    this.#bodies = await searchBodies(trx, place.neighbourhoodId);
    this.#version = place.version;
  }
}

/** Bounded by the number of actors, some kilobytes each; those not searched for longest go first. */
const places = new LRUCache<NeighbourhoodId, SearchedPlace>({
  maxSize: 50_000,
  sizeCalculation: (place) => place.size + 1,
});

/** The words as they are now, if nothing needs to be read for that. */
export function presentPlace({ neighbourhoodId, version }: Place): SearchedPlace | undefined {
  const place = places.get(neighbourhoodId);
  return place?.isAt(version) === true ? place : undefined;
}

export async function searchedPlace(work: Work): Promise<SearchedPlace> {
  const { neighbourhoodId } = work.place;
  const place = places.get(neighbourhoodId) ?? new SearchedPlace();
  places.set(neighbourhoodId, place);
  const before = place.size;
  await place.catchUp(work);
  if (place.size !== before) places.set(neighbourhoodId, place);
  return place;
}
