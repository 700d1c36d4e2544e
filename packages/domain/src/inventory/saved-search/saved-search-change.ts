import { z } from 'zod';

/** `null` where the search is somebody's own: its name is nobody else's business. */
const params = z.object({ name: z.string().nullable() });

/** What the journal says of saved searches. */
export const SavedSearchChange = z.object({
  kind: z.enum(['saved-search.added', 'saved-search.edited', 'saved-search.removed']),
  params,
});
export type SavedSearchChange = z.infer<typeof SavedSearchChange>;
