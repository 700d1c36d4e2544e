import { BodyId, listOf } from '@augenhoehe/domain/contract';
import { z } from 'zod';

export const SeatingSearch = z.object({
  /** Only actors that sit in several bodies. */
  mehrfach: z.literal('ja').optional(),
});

export const OverlapSearch = z.object({
  /** The two bodies that are explained. */
  paar: listOf(BodyId).optional(),
});
