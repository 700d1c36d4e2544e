import { z } from 'zod';
import { endsBeforeItBegins } from '../../inventory/index.ts';
import { cooperationProblem } from './cooperation-problem.ts';
import { Cooperation } from './cooperation.ts';
import { Party } from './party.ts';
import { Review } from './review.ts';

/** A cooperation as a neighbourhood's file keeps it. A key is the column's name. */
export const WholeCooperation = z
  .strictObject(Cooperation.shape)
  .refine((cooperation) => cooperationProblem(cooperation) === null, {
    path: ['state'],
    error: 'unsound-cooperation',
  });

export const WholeParty = z
  .strictObject(Party.shape)
  .refine((party) => !endsBeforeItBegins(party), {
    path: ['until'],
    error: 'until-before-since',
  });

export const WholeReview = z.strictObject(Review.shape);
