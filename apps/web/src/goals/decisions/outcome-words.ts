import type { DecisionRow, Tally } from '@augenhoehe/domain/goals';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What counting says, in a word or two. */
export const outcomeWords: Readonly<Record<Tally['outcome'], MessageDescriptor>> = {
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
  { statement, outcome }: Pick<DecisionRow, 'statement' | 'outcome'>,
  i18n: I18n,
): string {
  if (statement !== '') return statement;
  return outcome === null ? '' : i18n._(outcomeWords[outcome]);
}
