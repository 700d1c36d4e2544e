import { emptyApproach, reminderDay } from '@augenhoehe/domain/contacts';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { useNow } from '../app/use-now.ts';
import type { WrittenApproach } from './approach-draft.ts';
import type { NewApproachSearch } from './approach-search.ts';

/** What the address says, at the first stage with its usual day. */
export function usePlannedApproach(search: NewApproachSearch): WrittenApproach {
  const today = dayInGermany(useNow());
  const facts = emptyApproach(search.reason ?? '');
  return {
    ...facts,
    actorId: search.actor ?? null,
    onBehalfOfId: search.for ?? null,
    doorOpenerId: search.via ?? null,
    nextStepOn: reminderDay(facts.stage, today),
  };
}
