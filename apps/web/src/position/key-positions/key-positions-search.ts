import { ActorId } from '@augenhoehe/domain/contract';
import { z } from 'zod';

export const setSizes = ['1', '2', '3'] as const;

/** The address of the page Schlüsselstellen. */
export const KeyPositionsSearch = z.object({
  /** How many drop out together. */
  anzahl: z.enum(setSizes).optional(),
  /** Who drops out. */
  ohne: ActorId.optional(),
});
export type KeyPositionsSearch = z.infer<typeof KeyPositionsSearch>;
