import { ActorId, text } from '@augenhoehe/domain/contract';
import { SearchFilters } from '@augenhoehe/domain/inventory';
import type { z } from 'zod';

/** The address of the page Suche says all that is shown. */
export const SearchSearch = SearchFilters.extend({
  q: text(200).optional(),
  /** Open in the panel. */
  akteur: ActorId.optional(),
});
export type SearchSearch = z.infer<typeof SearchSearch>;
