import type { z } from 'zod';
import { ProblemError } from './problem-error.ts';

/** A refinement names its own fault, and what was left empty is just that; everything else has zod's code. */
function faultOf({ code, message, input }: z.core.$ZodIssue): string {
  if (input === '') return 'too_small';
  return code === 'custom' ? message : code;
}

/** @throws ProblemError 400 `invalid-input` that names each faulty field and what is wrong with it */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ProblemError(400, 'invalid-input', {
    fields: parsed.error.issues.slice(0, 50).map((issue) => ({
      field: issue.path.join('.'),
      fault: faultOf(issue),
      ...('origin' in issue ? { of: issue.origin } : {}),
      ...('minimum' in issue ? { minimum: Number(issue.minimum) } : {}),
      ...('maximum' in issue ? { maximum: Number(issue.maximum) } : {}),
    })),
  });
}
