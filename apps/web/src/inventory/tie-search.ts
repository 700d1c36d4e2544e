import { TieTypeKey } from '@augenhoehe/domain/catalogue';
import { ActorId, listOf, text } from '@augenhoehe/domain/contract';
import { TieSortKey, TieStanding } from '@augenhoehe/domain/inventory';
import { z } from 'zod';

/** The address of the page Beziehungen. */
export const TieSearch = z.object({
  q: text(200).optional(),
  actor: ActorId.optional(),
  type: listOf(TieTypeKey).optional(),
  level: listOf(z.enum(['0', '1', '2', '3', '4', '5'])).optional(),
  standing: listOf(TieStanding).optional(),
  sort: TieSortKey.optional(),
  direction: z.enum(['asc', 'desc']).optional(),
});
export type TieSearch = z.infer<typeof TieSearch>;
