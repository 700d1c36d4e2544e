import { ActorId, text } from '@augenhoehe/domain/contract';
import { approachSearch } from '@augenhoehe/domain/contacts';
import { z } from 'zod';

/** The address of the page Kontakte; without anything: the reader's own open ones. */
export const ApproachSearch = z.object({
  whose: approachSearch.whose,
  state: approachSearch.state,
  stage: approachSearch.stage,
});
export type ApproachSearch = z.infer<typeof ApproachSearch>;

/** The address of the form: what another page knows already. */
export const NewApproachSearch = z.object({
  actor: ActorId.optional(),
  for: ActorId.optional(),
  reason: text(300).optional(),
  via: ActorId.optional(),
});
export type NewApproachSearch = z.infer<typeof NewApproachSearch>;
