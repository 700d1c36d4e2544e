import { z } from 'zod';

/** The address of the goal tree; without anything: all that are still aimed at. */
export const GoalSearch = z.object({
  /** The id of a cooperation or body. */
  context: z.uuid().optional(),
  /** Those that were dropped too. */
  dropped: z.literal('true').optional(),
});
export type GoalSearch = z.infer<typeof GoalSearch>;
