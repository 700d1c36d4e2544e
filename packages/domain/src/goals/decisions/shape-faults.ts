import type { z } from 'zod';
import { fault, type RecordFault } from './record-fault.ts';

type Issue = z.core.$ZodIssue;

/**
 * What does not fit the shape of a record, place by place.
 *
 * @param issues of a parse with `reportInput`, for what has no input was not there
 */
export function shapeFaults(issues: readonly Issue[]): RecordFault[] {
  return issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    return issueFault(issue, path);
  });
}

function issueFault(issue: Issue, path: RecordFault['path']): RecordFault {
  if (issue.code === 'invalid_union') return discriminatorFault(issue, path);
  if (issue.input === undefined) return fault('missing', path);
  if (issue.code === 'invalid_type') return fault('wrong-kind', path, { kind: issue.expected });
  if (issue.code === 'invalid_value') return notOneOf(path, issue.values);
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    return fault('too-small', path, { least: Number(issue.minimum) });
  }
  if (issue.code === 'too_big') {
    const code = issue.origin === 'number' || issue.origin === 'int' ? 'too-large' : 'too-long';
    return fault(code, path, { most: Number(issue.maximum) });
  }
  return fault('empty', path);
}

/** A word that says which kind of entry it is; its input is the entry. */
function discriminatorFault(issue: Issue, path: RecordFault['path']): RecordFault {
  const { input } = issue;
  const name = String(path.at(-1));
  const isThere =
    typeof input === 'object' && input !== null && Reflect.get(input, name) !== undefined;
  if (!isThere) return fault('missing', path);
  return notOneOf(path, 'options' in issue && Array.isArray(issue.options) ? issue.options : []);
}

function notOneOf(path: RecordFault['path'], values: readonly unknown[]): RecordFault {
  return fault('not-one-of', path, { values: values.join(', ') });
}
