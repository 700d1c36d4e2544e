import { ActorId } from '@augenhoehe/domain/contract';
import { z } from 'zod';

/** The address of the sheet before a talk. */
export const BriefingSearch = z.object({
  /** Who goes there. */
  von: ActorId.optional(),
  /** With whom they talk. */
  mit: ActorId.optional(),
});
