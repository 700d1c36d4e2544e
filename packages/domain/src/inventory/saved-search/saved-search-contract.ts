import { z } from 'zod';
import { endpoint, SavedSearchId } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../contract-parts.ts';
import { SavedSearch } from './saved-search.ts';

const saving = { kind: 'member', action: 'search.save' } as const;
const ofSavedSearch = ofNeighbourhood.extend({ savedSearchId: SavedSearchId });
const { name, search } = SavedSearch.shape;

export const listSavedSearches = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/saved-searches',
  summary: 'The own saved searches and those of the team, by name',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  reply: z.object({
    searches: z.array(
      SavedSearch.omit({ personId: true }).extend({ isShared: z.boolean(), canEdit: z.boolean() }),
    ),
    can: z.object({ save: z.boolean(), share: z.boolean() }),
  }),
});
export type SavedSearches = z.infer<typeof listSavedSearches.reply>;

export const saveSearch = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/saved-searches',
  summary: 'Keep filters under a name, for oneself or for the team',
  audience: saving,
  params: ofNeighbourhood,
  body: z.object({ name, search, isShared: z.boolean() }),
  reply: Changed.extend({ id: SavedSearchId }),
});

export const editSavedSearch = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/saved-searches/:savedSearchId',
  summary: 'Give a saved search another name, or share it with the team',
  audience: saving,
  params: ofSavedSearch,
  body: z.object({ name, isShared: z.boolean() }),
  reply: Changed,
});

export const removeSavedSearch = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/saved-searches/:savedSearchId',
  summary: 'Forget a saved search; can be undone',
  audience: saving,
  params: ofSavedSearch,
  reply: Changed,
});
