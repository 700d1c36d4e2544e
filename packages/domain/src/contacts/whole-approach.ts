import { z } from 'zod';
import { Approach } from './approach.ts';
import { approachProblem } from './stage-needs.ts';

/** An approach as a neighbourhood's file keeps it. A key is the column's name. */
export const WholeApproach = z
  .strictObject(Approach.shape)
  .refine((approach) => approachProblem(approach) === null, {
    path: ['stage'],
    error: 'unsound-approach',
  });
