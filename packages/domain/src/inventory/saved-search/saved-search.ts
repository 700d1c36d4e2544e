import { z } from 'zod';
import { PersonId, requiredText, SavedSearchId, text } from '../../contract/index.ts';

/** Pages whose address says all that is shown, so that it can be kept under a name. */
export const SavedPage = z.enum(['actors', 'network']);
export type SavedPage = z.infer<typeof SavedPage>;

/** For each page so many are somebody's own, and so many the team's, so that one list holds them all. */
export const savedSearchesAtMost = 100;

/** What of a saved search its keeper can change. */
export const SavedSearchFacts = z.object({
  name: requiredText(80),
  /** What is to be seen there, in words. */
  text: text(2000),
  /** Search parameters of the page's address, without the question mark. */
  search: text(2000),
  /** Whether all members see it, or only whom it belongs to. */
  isShared: z.boolean(),
});
export type SavedSearchFacts = z.infer<typeof SavedSearchFacts>;

/** What one page shows – filters, order, columns, focus, look –, kept under a name. */
export const SavedSearch = SavedSearchFacts.omit({ isShared: true }).extend({
  id: SavedSearchId,
  page: SavedPage,
  /** Whose own it is; `null`: the team's. */
  personId: PersonId.nullable(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;

export const SavedSearchChanges = SavedSearchFacts.partial();
export type SavedSearchChanges = z.infer<typeof SavedSearchChanges>;

/** Own ones are seen by nobody else, the team's by every member. */
export function seesSavedSearch(reader: PersonId, { personId }: Pick<SavedSearch, 'personId'>) {
  return personId === null || personId === reader;
}
