import type { ActorId } from '@augenhoehe/domain/contract';
import { type ApproachProblem, approachProblem } from '@augenhoehe/domain/contacts';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { WrittenApproach } from './approach-draft.ts';

/** Facts of which it is known whom they are about. */
export type CompleteApproach = WrittenApproach & { readonly actorId: ActorId };

function isComplete(facts: WrittenApproach): facts is CompleteApproach {
  return facts.actorId !== null;
}

export type ApproachCheck =
  | { readonly ok: true; readonly facts: CompleteApproach }
  | { readonly ok: false; readonly faults: Readonly<Record<string, string>> };

const words = {
  'declined-without-reason': msg`Bitte wählen Sie, warum der Akteur nicht möchte.`,
  'postponed-without-day': msg`Bitte setzen Sie einen Tag, an dem Sie wieder darauf zukommen.`,
  'approach-of-itself': msg`Das ist schon, wen Sie ansprechen. Bitte wählen Sie jemand anderen.`,
} as const;

/** What is at fault before anything is sent, in words, by field. */
export function useApproachFaults(): (facts: WrittenApproach, prefix: string) => ApproachCheck {
  const { t, i18n } = useLingui();
  function fieldOf(problem: ApproachProblem, facts: WrittenApproach): string {
    if (problem === 'declined-without-reason') return 'declineReason';
    if (problem === 'postponed-without-day') return 'nextStepOn';
    return facts.doorOpenerId === facts.actorId ? 'doorOpenerId' : 'onBehalfOfId';
  }
  return (facts, prefix) => {
    if (!isComplete(facts)) {
      return { ok: false, faults: { actorId: t`Bitte wählen Sie, wen Sie ansprechen möchten.` } };
    }
    const problem = approachProblem(facts);
    if (problem === null) return { ok: true, facts };
    return { ok: false, faults: { [prefix + fieldOf(problem, facts)]: i18n._(words[problem]) } };
  };
}
