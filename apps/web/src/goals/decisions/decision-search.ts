import { BodyId, CooperationId, DecisionId, GoalId } from '@augenhoehe/domain/contract';
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
  /** Whose members decide. */
  gremium: BodyId.optional(),
  kooperation: CooperationId.optional(),
  /** What it is about. */
  ziel: GoalId.optional(),
});
export type NewDecisionSearch = z.infer<typeof NewDecisionSearch>;
