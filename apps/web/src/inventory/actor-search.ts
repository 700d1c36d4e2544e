import { ActorId, listOf } from '@augenhoehe/domain/contract';
import { ActorFilters, actorSortKeys } from '@augenhoehe/domain/inventory';
import { z } from 'zod';

/** Columns that may be shown beside the name. */
export const ActorColumn = z.enum(['type', 'area', 'stage', 'ties', 'confirmed']);
export type ActorColumn = z.infer<typeof ActorColumn>;

/** The address of the page Akteure says all that is shown. */
export const ActorSearch = ActorFilters.extend({
  sort: z.enum(actorSortKeys).optional(),
  direction: z.enum(['asc', 'desc']).optional(),
  columns: listOf(ActorColumn).optional(),
  /** Open in the panel. */
  akteur: ActorId.optional(),
});
export type ActorSearch = z.infer<typeof ActorSearch>;

export function filtersOf(search: ActorSearch): ActorFilters {
  const { sort: _s, direction: _d, columns: _c, akteur: _a, ...filters } = search;
  return filters;
}
