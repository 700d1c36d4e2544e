import { ActorId } from '@augenhoehe/domain/contract';
import { z } from 'zod';

/** The address of the page Eigene Position. */
export const OwnPositionSearch = z.object({
  /** Whose position. */
  akteur: ActorId.optional(),
});
