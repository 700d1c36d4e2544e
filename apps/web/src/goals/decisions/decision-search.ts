import { DecisionId } from '@augenhoehe/domain/contract';
import { DecisionState } from '@augenhoehe/domain/goals';
import { z } from 'zod';

/** Which decisions are listed. */
export const DecisionSearch = z.object({
  /** Left out: all that still run, and what was decided. */
  stand: DecisionState.optional(),
});
export type DecisionSearch = z.infer<typeof DecisionSearch>;

/** What a new decision begins with. */
export const NewDecisionSearch = z.object({
  /** One that is to be improved upon. */
  von: DecisionId.optional(),
  body: z.string().max(100).optional(),
  cooperation: z.string().max(100).optional(),
});
export type NewDecisionSearch = z.infer<typeof NewDecisionSearch>;
