import { z } from 'zod';
import { GoalActor } from './goal-actor.ts';
import { goalHoldsTogether, goalProblem } from './goal-problem.ts';
import { GoalRevision } from './goal-revision.ts';
import { GoalValue } from './goal-value.ts';
import { GoalWord } from './goal-word.ts';
import { Goal } from './goal.ts';

/** Goals as a neighbourhood's file keeps them. A key is the column's name. */
export const WholeGoal = z
  .strictObject(Goal.shape)
  .refine((goal) => goalProblem(goal, null) === null && goalHoldsTogether(goal), {
    path: ['state'],
    error: 'unsound-goal',
  });
export const WholeGoalActor = z
  .strictObject(GoalActor.shape)
  .refine(({ leftOn, leftReason }) => leftOn !== null || leftReason === '', {
    path: ['leftReason'],
    error: 'unsound-goal-actor',
  });
export const WholeGoalRevision = z.strictObject(GoalRevision.shape);
export const WholeGoalWord = z.strictObject(GoalWord.shape);
export const WholeGoalValue = z.strictObject(GoalValue.shape);
