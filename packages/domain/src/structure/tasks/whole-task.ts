import { z } from 'zod';
import { holdsTogether, taskProblem } from './task-problem.ts';
import { Task } from './task.ts';

/** A task as a neighbourhood's file keeps it. A key is the column's name. */
export const WholeTask = z
  .strictObject({ ...Task.shape, agreementId: Task.shape.agreementId.default(null) })
  .refine((task) => taskProblem(task) === null && holdsTogether(task), {
    path: ['state'],
    error: 'unsound-task',
  });
