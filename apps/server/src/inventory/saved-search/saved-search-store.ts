import type { NeighbourhoodId, PersonId, SavedSearchId } from '@augenhoehe/domain/contract';
import {
  fold,
  type SavedPage,
  type SavedSearch,
  savedSearchesAtMost,
} from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import { insertRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewSavedSearchRow } from './tables.ts';

/** Own ones and the team's. */
const shownAtMost = 2 * savedSearchesAtMost;

const columns = ['id', 'name', 'search', 'page', 'text', 'person_id as personId'] as const;

/** `seesSavedSearch` as a condition on rows. */
export function savedSearchesSeenBy(personId: PersonId | null): RawBuilder<boolean> {
  return sql<boolean>`(saved_search.person_id is null
    or coalesce(saved_search.person_id = ${personId}::text, false))`;
}

/** Those of the person and of the team for one page, by name. */
export async function savedSearchesFor(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { personId, page }: { readonly personId: PersonId; readonly page: SavedPage },
): Promise<SavedSearch[]> {
  return await trx
    .selectFrom('saved_search')
    .select(columns)
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('page', '=', page)
    .where(savedSearchesSeenBy(personId))
    .orderBy('sort_key')
    .orderBy('id')
    .limit(shownAtMost)
    .execute();
}

/** How many for one page are the person's own; `null`: the team's. */
export async function countSavedSearches(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { personId, page }: Pick<SavedSearch, 'personId' | 'page'>,
): Promise<number> {
  const { count } = await trx
    .selectFrom('saved_search')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('page', '=', page)
    .where('person_id', personId === null ? 'is' : '=', personId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Locked until the transaction ends. */
export async function lockSavedSearch(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: SavedSearchId,
): Promise<SavedSearch | undefined> {
  return await trx
    .selectFrom('saved_search')
    .select(columns)
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertSavedSearch(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, name, search, page, text, personId, at }: SavedSearch & { readonly at: Date },
): Promise<void> {
  const row: NewSavedSearchRow = {
    neighbourhood_id: neighbourhoodId,
    id,
    name,
    sort_key: fold(name),
    search,
    page,
    text,
    person_id: personId,
    created_at: at,
  };
  await insertRows(trx, 'saved_search', [row]);
}

export async function updateSavedSearch(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, name, text, search, personId }: Omit<SavedSearch, 'page'>,
): Promise<void> {
  await trx
    .updateTable('saved_search')
    .set({ name, sort_key: fold(name), text, search, person_id: personId })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}

export async function deleteSavedSearch(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: SavedSearchId,
): Promise<void> {
  await trx
    .deleteFrom('saved_search')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
