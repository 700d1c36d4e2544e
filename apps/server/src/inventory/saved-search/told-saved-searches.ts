import { SavedSearch, seesSavedSearch } from '@augenhoehe/domain/inventory';
import { z } from 'zod';
import type { ToldTable } from '../told-table.ts';
import { mayKeepSearch } from './may-keep-search.ts';

const OwnedRow = z.object({ person_id: SavedSearch.shape.personId });

export const toldSavedSearches: ToldTable = {
  table: 'saved_search',
  untold: ['name', 'search', 'text', 'person_id'],
  mayKeep: (place, row) => {
    const { person_id: personId } = OwnedRow.parse(row);
    return (
      seesSavedSearch(place.person.id, { personId }) && mayKeepSearch(place, personId === null)
    );
  },
};
