import { z } from 'zod';
import { PersonId, requiredText, SavedSearchId, text } from '../../contract/index.ts';

/** Filters, order and columns of the page Akteure, kept under a name. */
export const SavedSearch = z.object({
  id: SavedSearchId,
  name: requiredText(80),
  /** Search parameters of the page's address, without the question mark. */
  search: text(2000),
  /** Whose own it is; `null`: the team's. */
  personId: PersonId.nullable(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

/** Own ones are seen by nobody else, the team's by every member. */
export function seesSavedSearch(reader: PersonId, { personId }: Pick<SavedSearch, 'personId'>) {
  return personId === null || personId === reader;
}
