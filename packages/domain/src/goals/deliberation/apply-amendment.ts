import type { Outcome } from '../../contract/index.ts';
import type { GoalWording } from '../goals/goal.ts';
import type { AmendedField } from './remark.ts';

export type AmendmentProblem = 'passage-gone' | 'passage-ambiguous' | 'amendment-too-long';

export interface Amendment {
  readonly field: AmendedField;
  readonly passage: string;
  readonly replacement: string;
}

const longest: Readonly<Record<AmendedField, number>> = { text: 500, changes: 1000, benefit: 500 };

/**
 * The wording with the passage replaced. Other words around it may have changed meanwhile; the passage itself has to
 * stand there still, and once, so that nobody accepts what nobody proposed.
 */
export function applyAmendment(
  wording: GoalWording,
  { field, passage, replacement }: Amendment,
): Outcome<GoalWording, AmendmentProblem> {
  const parts = wording[field].split(passage);
  if (parts.length < 2) return { ok: false, problem: 'passage-gone' };
  if (parts.length > 2) return { ok: false, problem: 'passage-ambiguous' };
  const text = parts.join(replacement).trim();
  const isEmptied = field === 'text' && text === '';
  if (isEmptied || text.length > longest[field])
    return { ok: false, problem: 'amendment-too-long' };
  return { ok: true, value: { ...wording, [field]: text } };
}
