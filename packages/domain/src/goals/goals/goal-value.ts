import { z } from 'zod';
import {
  GoalId,
  GoalValueId,
  Instant,
  PersonId,
  PlainDate,
  requiredText,
  text,
} from '../../contract/index.ts';
import { Amount, type GoalWording } from './goal.ts';

/** What is said of a measured value. */
export const ValueFacts = z.object({
  on: PlainDate,
  /** In the unit of the goal's indicator. */
  amount: Amount,
  /** Where it comes from, „Strichliste März“. */
  source: requiredText(200),
  note: text(500),
});
export type ValueFacts = z.infer<typeof ValueFacts>;

export const GoalValue = ValueFacts.extend({
  id: GoalValueId,
  goalId: GoalId,
  personId: PersonId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type GoalValue = z.infer<typeof GoalValue>;

type Aim = Pick<GoalWording, 'baseline' | 'target'>;

/** Whether a value reaches the target; `null`: there is none. */
export function reachesTarget({ baseline, target }: Aim, amount: number): boolean | null {
  if (target === null) return null;
  return baseline !== null && target < baseline ? amount <= target : amount >= target;
}
