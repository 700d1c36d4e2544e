import { type CooperationProblem, cooperationProblem } from '@augenhoehe/domain/structure';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { WrittenCooperation } from './cooperation-draft.ts';

const faultOf = {
  'state-without-reason': {
    field: 'changes.stateReason',
    words: msg`Bitte schreiben Sie in einem Satz, warum.`,
  },
  'ended-without-target-benefit': {
    field: 'changes.targetBenefit',
    words: msg`Bitte schreiben Sie, was sich für die Zielgruppe geändert hat.`,
  },
  'phase-unfit': {
    field: 'changes.phase',
    words: msg`Dieser Schritt passt nicht zum Stand. Bitte wählen Sie einen anderen.`,
  },
  'ended-before-start': {
    field: 'changes.endedOn',
    words: msg`Das Ende liegt vor dem Beginn.`,
  },
} as const satisfies Record<CooperationProblem, unknown>;

/** What is at fault before anything is sent, in words, by field. */
export function useCooperationFaults(): (
  facts: WrittenCooperation,
) => Readonly<Record<string, string>> {
  const { i18n } = useLingui();
  return (facts) => {
    const problem = cooperationProblem({ ...facts, stateReason: facts.stateReason.trim() });
    if (problem === null) return {};
    const { field, words } = faultOf[problem];
    return { [field]: i18n._(words) };
  };
}
