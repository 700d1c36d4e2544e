import { type BodyOf, type ReplyOf, SavedSearchId } from '@augenhoehe/domain/contract';
import {
  type editSavedSearch as editing,
  type listSavedSearches as listing,
  type removeSavedSearch as removing,
  type SavedPage,
  type SavedSearch,
  savedSearchesAtMost,
  SavedSearchFacts,
  type saveSearch as saving,
  seesSavedSearch,
} from '@augenhoehe/domain/inventory';
import type { Place } from '../../access/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange, type Work } from '../change.ts';
import { requireUnchanged } from '../require-unchanged.ts';
import { mayKeepSearch } from './may-keep-search.ts';
import {
  countSavedSearches,
  deleteSavedSearch,
  insertSavedSearch,
  lockSavedSearch,
  savedSearchesFor,
  updateSavedSearch,
} from './saved-search-store.ts';

function requireKeeping(place: Place, isShared: boolean): void {
  if (!mayKeepSearch(place, isShared)) throw new ProblemError(403, 'not-allowed');
}

/** @throws ProblemError 409 `too-many-saved-searches`, `too-many-shared-saved-searches` */
async function requireRoom(
  { trx, place }: Work,
  { personId, page }: Pick<SavedSearch, 'personId' | 'page'>,
): Promise<void> {
  const kept = await countSavedSearches(trx, place.neighbourhoodId, { personId, page });
  if (kept < savedSearchesAtMost) return;
  const code = personId === null ? 'too-many-shared-saved-searches' : 'too-many-saved-searches';
  throw new ProblemError(409, code, { most: savedSearchesAtMost });
}

/** What the journal says: the name of an own search is left out. */
function told({ name, personId }: Pick<SavedSearch, 'name' | 'personId'>) {
  return { name: personId === null ? name : null };
}

export async function listSavedSearches(
  { trx, place }: Work,
  page: SavedPage,
): Promise<ReplyOf<typeof listing>> {
  const { neighbourhoodId, person } = place;
  const searches = await savedSearchesFor(trx, neighbourhoodId, { personId: person.id, page });
  return {
    searches: searches.map(({ id, name, text, search, personId }) => ({
      id,
      name,
      text,
      search,
      isShared: personId === null,
      canEdit: mayKeepSearch(place, personId === null),
    })),
    can: { save: mayKeepSearch(place, false), share: mayKeepSearch(place, true) },
  };
}

export async function saveSearch(
  work: Work,
  { isShared, ...facts }: BodyOf<typeof saving>,
): Promise<ReplyOf<typeof saving>> {
  const { trx, place, at } = work;
  requireKeeping(place, isShared);
  const id = SavedSearchId.parse(work.newId());
  const saved = { ...facts, id, personId: isShared ? null : place.person.id };
  await requireRoom(work, saved);
  const changeSetId = await openChange(work, { kind: 'saved-search.added', params: told(saved) });
  await insertSavedSearch(trx, place.neighbourhoodId, { ...saved, at });
  return { changeSetId, id };
}

export async function editSavedSearch(
  work: Work,
  id: SavedSearchId,
  { changes, was }: BodyOf<typeof editing>,
): Promise<ReplyOf<typeof editing>> {
  const { trx, place } = work;
  const known = await keptSearch(work, id);
  const stored = SavedSearchFacts.parse({ ...known, isShared: known.personId === null });
  const names = SavedSearchFacts.keyof().options;
  requireUnchanged<SavedSearchFacts, keyof SavedSearchFacts>(names, { stored, changes, was });
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const { isShared, ...facts } = SavedSearchFacts.parse({
    ...stored,
    ...Object.fromEntries(given),
  });
  requireKeeping(place, isShared);
  const edited = { id, ...facts, personId: isShared ? null : place.person.id };
  if (isShared !== stored.isShared) {
    await requireRoom(work, { personId: edited.personId, page: known.page });
  }
  // What was or becomes somebody's own is told without its name.
  const params = told({ name: facts.name, personId: known.personId ?? edited.personId });
  const changeSetId = await openChange(work, { kind: 'saved-search.edited', params });
  await updateSavedSearch(trx, place.neighbourhoodId, edited);
  return { changeSetId };
}

export async function removeSavedSearch(
  work: Work,
  id: SavedSearchId,
): Promise<ReplyOf<typeof removing>> {
  const { trx, place } = work;
  const known = await keptSearch(work, id);
  const params = told(known);
  const changeSetId = await openChange(work, { kind: 'saved-search.removed', params });
  await deleteSavedSearch(trx, place.neighbourhoodId, id);
  return { changeSetId };
}

/** One that the person sees and keeps; somebody else's own is as good as none. */
async function keptSearch({ trx, place }: Work, id: SavedSearchId): Promise<SavedSearch> {
  const known = await lockSavedSearch(trx, place.neighbourhoodId, id);
  if (known === undefined || !seesSavedSearch(place.person.id, known)) {
    throw new ProblemError(404, 'no-such-saved-search');
  }
  requireKeeping(place, known.personId === null);
  return known;
}
