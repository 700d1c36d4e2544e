import { z } from 'zod';
import { remarkProblem } from './remark-problem.ts';
import { Remark } from './remark.ts';

/** Remarks as a neighbourhood's file keeps them. A key is the column's name. */
export const WholeRemark = z
  .strictObject(Remark.shape)
  .refine((remark) => remarkProblem(remark) === null, { path: ['kind'], error: 'unsound-remark' });
