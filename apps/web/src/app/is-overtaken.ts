import { ApiProblem } from './api-problem.ts';

/** Whether it was refused because somebody else changed the same meanwhile. */
export function isOvertaken(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.code === 'changed-meanwhile';
}
