import { z } from 'zod';
import { AcceptedWarning, hasOneSubject } from './accepted-warning.ts';

/** An accepted warning as a neighbourhood's file keeps it. A key is the column's name. */
export const WholeAcceptedWarning = z
  .strictObject(AcceptedWarning.shape)
  .refine(hasOneSubject, { path: ['warning'], error: 'several-subjects' });
