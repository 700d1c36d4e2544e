import { z } from 'zod';
import { endpoint, SavedSearchId } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../contract-parts.ts';
import { SavedPage, SavedSearch, SavedSearchChanges, SavedSearchFacts } from './saved-search.ts';

const saving = { kind: 'member', action: 'search.save' } as const;
const ofSavedSearch = ofNeighbourhood.extend({ savedSearchId: SavedSearchId });

export const listSavedSearches = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/saved-searches',
  summary: 'The own saved searches of a page and those of the team, by name',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  query: z.object({ page: SavedPage }),
  reply: z.object({
    searches: z.array(
      SavedSearch.omit({ personId: true, page: true }).extend({
        isShared: z.boolean(),
        canEdit: z.boolean(),
      }),
    ),
    can: z.object({ save: z.boolean(), share: z.boolean() }),
  }),
});
export type SavedSearches = z.infer<typeof listSavedSearches.reply>;

export const saveSearch = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/saved-searches',
  summary: 'Keep what a page shows under a name, for oneself or for the team',
  audience: saving,
  params: ofNeighbourhood,
  body: SavedSearchFacts.extend({ page: SavedPage }),
  reply: Changed.extend({ id: SavedSearchId }),
});

export const editSavedSearch = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/saved-searches/:savedSearchId',
  summary:
    'Change name, text, what is shown or sharing; refused with `changed-meanwhile` where somebody else was faster',
  audience: saving,
  params: ofSavedSearch,
  body: z.object({
    changes: SavedSearchChanges,
    /** The values the writer saw, for each changed fact. */
    was: SavedSearchChanges,
  }),
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
