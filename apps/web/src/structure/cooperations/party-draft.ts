import { type PartyOfCooperation, PartyFacts } from '@augenhoehe/domain/structure';
import { z } from 'zod';

/** What a party says, while somebody writes: nothing is too long yet. */
export const WrittenParty = z.object({
  since: PartyFacts.shape.since,
  expectation: z.string(),
  contribution: z.string(),
  benefit: z.string(),
  contact: z.string(),
  deputy: z.string(),
});
export type WrittenParty = z.infer<typeof WrittenParty>;

export const unsaid: WrittenParty = {
  since: null,
  expectation: '',
  contribution: '',
  benefit: '',
  contact: '',
  deputy: '',
};

export function writtenParty(party: PartyOfCooperation | undefined): WrittenParty {
  return WrittenParty.parse(party ?? unsaid);
}

export const PartyDraft = z.object({
  actorId: PartyFacts.shape.actorId.nullable(),
  facts: WrittenParty,
  was: WrittenParty,
});
