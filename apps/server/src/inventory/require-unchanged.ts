import { conflictsAmong } from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';

/** @throws ProblemError 409 `changed-meanwhile` with the present values */
export function requireUnchanged<Facts, Name extends keyof Facts & string>(
  names: readonly Name[],
  edit: Parameters<typeof conflictsAmong<Facts, Name>>[1],
): void {
  const facts = conflictsAmong<Facts, Name>(names, edit);
  if (facts.length === 0) return;
  throw new ProblemError(409, 'changed-meanwhile', {
    facts,
    current: Object.fromEntries(facts.map((fact) => [fact, edit.stored[fact]])),
  });
}
