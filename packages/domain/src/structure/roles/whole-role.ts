import { z } from 'zod';
import { RoleAssignment } from './role-assignment.ts';
import { roleProblem } from './role-problem.ts';

/** A role as a neighbourhood's file keeps it. A key is the column's name. */
export const WholeRole = z
  .strictObject(RoleAssignment.shape)
  .refine((role) => roleProblem(role) === null, { path: ['until'], error: 'unsound-role' });
