import { z } from 'zod';
import { ActorId, CooperationId, Instant, PartyId, PlainDate, text } from '../../contract/index.ts';
import { endsBeforeItBegins } from '../../inventory/index.ts';

/** What is recorded of somebody who takes part. Empty text: not said yet. */
export const PartyFacts = z.object({
  actorId: ActorId,
  since: PlainDate.nullable(),
  /** The last day. */
  until: PlainDate.nullable(),
  /** Why they left, and what they leave in order. */
  leavingNote: text(1000),
  /** What they hope for at the start; a review sets it beside what came. */
  expectation: text(500),
  contribution: text(500),
  benefit: text(500),
  /** Who speaks for them, as a function. */
  contact: text(160),
  /** Who steps in, as a function: a cooperation that hangs on one person ends with that person. */
  deputy: text(160),
  /** Place in the order agreed among the parties, from 0. */
  rank: z.int().min(0).max(1000),
});
export type PartyFacts = z.infer<typeof PartyFacts>;
export type PartyFactName = keyof PartyFacts;

export const PartyChanges = PartyFacts.omit({ actorId: true }).partial();
export type PartyChanges = z.infer<typeof PartyChanges>;

export const Party = PartyFacts.extend({
  id: PartyId,
  cooperationId: CooperationId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Party = z.infer<typeof Party>;

export function emptyParty(actorId: ActorId): PartyFacts {
  return {
    actorId,
    since: null,
    until: null,
    leavingNote: '',
    expectation: '',
    contribution: '',
    benefit: '',
    contact: '',
    deputy: '',
    rank: 0,
  };
}

export type PartyProblem = 'until-before-since' | 'already-party';

/** What is wrong with a party beside the others of its cooperation. */
export function partyProblem(
  party: PartyFacts,
  others: readonly Pick<PartyFacts, 'actorId'>[],
): PartyProblem | null {
  if (endsBeforeItBegins(party)) return 'until-before-since';
  return others.some(({ actorId }) => actorId === party.actorId) ? 'already-party' : null;
}
