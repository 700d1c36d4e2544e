import { TieFilters, TieSortKey } from '@augenhoehe/domain/inventory';
import { z } from 'zod';

/** The address of the page Beziehungen. */
export const TieSearch = TieFilters.extend({
  sort: TieSortKey.optional(),
  direction: z.enum(['asc', 'desc']).optional(),
});
export type TieSearch = z.infer<typeof TieSearch>;
