import type { ActorId, TieId } from '@augenhoehe/domain/contract';
import type { DraftStep, DraftSteps, Network, StepProblem } from '@augenhoehe/domain/position';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useTerms } from '../../inventory/index.ts';

/** Why a step has no effect. */
export const stepProblems: Readonly<Record<StepProblem, MessageDescriptor>> = {
  'no-such-actor': msg`Ohne Wirkung: Diesen Akteur gibt es im Bestand nicht mehr.`,
  'actor-removed': msg`Ohne Wirkung: Der Akteur fällt durch eine frühere Änderung weg.`,
  'no-such-tie': msg`Ohne Wirkung: Diese Beziehung gibt es im Bestand nicht mehr.`,
  'tie-ended': msg`Ohne Wirkung: Die Beziehung endet schon durch eine frühere Änderung.`,
  'tie-known': msg`Ohne Wirkung: Diese Beziehung gibt es schon.`,
  'tie-with-itself': msg`Ohne Wirkung: Eine Beziehung braucht zwei verschiedene Akteure.`,
  'level-unchanged': msg`Ohne Wirkung: Die Beziehung ist schon so eng.`,
};

interface Ends {
  readonly from: ActorId;
  readonly to: ActorId;
}

/** The steps of a draft in words, one sentence each. */
export function useStepWords(network: Network, steps: DraftSteps): (step: DraftStep) => string {
  const { t } = useLingui();
  const terms = useTerms();
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  const ends = new Map<TieId, Ends>([
    ...network.ties.map((tie) => [tie.id, tie] as const),
    ...steps.flatMap((step) => (step.kind === 'add-tie' ? [[step.tie, step] as const] : [])),
  ]);

  function nameOf(id: ActorId): string {
    return names.get(id) ?? t`(nicht mehr im Bestand)`;
  }
  function pairOf(tie: Ends | undefined): string {
    return tie === undefined
      ? t`(nicht mehr im Bestand)`
      : `${nameOf(tie.from)} – ${nameOf(tie.to)}`;
  }
  return function words(step): string {
    switch (step.kind) {
      case 'add-tie': {
        const level = terms.level(step.level);
        return t`Neue Beziehung: ${pairOf(step)} (${terms.shortTieType(step.type)}, ${level})`;
      }
      case 'change-level':
        return t`Andere Stufe: ${pairOf(ends.get(step.tie))} (${terms.level(step.level)})`;
      case 'end-tie':
        return t`Beziehung endet: ${pairOf(ends.get(step.tie))}`;
      case 'remove-actor':
        return t`Fällt weg: ${nameOf(step.actor)}`;
    }
  };
}
