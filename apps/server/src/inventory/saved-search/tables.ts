import type { PersonId, SavedSearchId } from '@augenhoehe/domain/contract';
import type { SavedPage } from '@augenhoehe/domain/inventory';
import type { Insertable } from 'kysely';

interface SavedSearchTable {
  neighbourhood_id: string;
  id: SavedSearchId;
  name: string;
  sort_key: string;
  search: string;
  page: SavedPage;
  text: string;
  /** `null`: the team's. */
  person_id: PersonId | null;
  created_at: Date;
}

export type NewSavedSearchRow = Insertable<SavedSearchTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    saved_search: SavedSearchTable;
  }
}
