import { type DecisionRow, hasOneProposal, type Tally } from '@augenhoehe/domain/goals';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What counting says, in a word or two. */
const outcomeWords: Readonly<Record<Tally['outcome'], MessageDescriptor>> = {
  accepted: msg`angenommen`,
  rejected: msg`abgelehnt`,
  no_decision: msg`keine Entscheidung`,
  adopted: msg`Konsent`,
  integrating: msg`Einwand aufzunehmen`,
  open: msg`noch offen`,
  passive_leads: msg`es bleibt, wie es ist`,
  not_computable: msg`nicht zu berechnen`,
};

/** What people made of a decision, or what counting says; empty while neither is known. */
export function outcomeInWords(
  { statement, ...counted }: Pick<DecisionRow, 'statement' | 'method' | 'outcome' | 'winners'>,
  i18n: I18n,
): string {
  return statement === '' ? countInWords(counted, i18n) : statement;
}

/** Of several options none is accepted: one leads, or some stand level. */
export function countInWords(
  { method, outcome, winners }: Pick<DecisionRow, 'method' | 'outcome' | 'winners'>,
  i18n: I18n,
): string {
  if (outcome === null) return '';
  const [first, ...others] = hasOneProposal(method) ? [] : winners;
  if (first !== undefined) {
    return others.length === 0
      ? i18n._(msg`„${first}“ liegt vorn`)
      : i18n._(msg`gleichauf: ${winners.join(', ')}`);
  }
  return i18n._(outcomeWords[outcome]);
}
