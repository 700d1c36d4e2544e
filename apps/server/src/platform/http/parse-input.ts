import type { z } from 'zod';
import { ProblemError } from './problem-error.ts';

/** @throws ProblemError 400 `invalid-input` that names each faulty field and what is wrong with it */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new ProblemError(400, 'invalid-input', {
    fields: parsed.error.issues.slice(0, 50).map((issue) => ({
      field: issue.path.join('.'),
      // A refinement names its own fault; everything else has zod's code.
      fault: issue.code === 'custom' ? issue.message : issue.code,
      ...('minimum' in issue ? { minimum: Number(issue.minimum) } : {}),
      ...('maximum' in issue ? { maximum: Number(issue.maximum) } : {}),
    })),
  });
}
