import { ProblemError } from '../platform/http/problem-error.ts';

interface Fault {
  readonly field: string;
  readonly fault: string;
}

/** @throws ProblemError 400 `invalid-input` that names each faulty field */
export function requireNoFaults(fields: readonly Fault[]): void {
  if (fields.length > 0) throw new ProblemError(400, 'invalid-input', { fields });
}
