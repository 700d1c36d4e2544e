import { z } from 'zod';
import { ChannelKey, DeclineReasonKey, StageKey } from '../catalogue/index.ts';
import {
  ActorId,
  ApproachId,
  Instant,
  PersonId,
  PlainDate,
  requiredText,
  text,
} from '../contract/index.ts';

/** So many belong to one person, old ones among them. */
export const approachesOfOneAtMost = 2000;

/** What is recorded of an approach. Empty text and `null` mean: not known, or not yet. */
export const ApproachFacts = z.object({
  /** Who is approached. */
  actorId: ActorId,
  /** For whom a partner is sought. */
  onBehalfOfId: ActorId.nullable(),
  stage: StageKey,
  /** Why them, in one sentence. */
  reason: requiredText(300),
  /** What they have from it. */
  benefitForThem: text(500),
  /** Through whom the way leads; `null`: straight there. */
  doorOpenerId: ActorId.nullable(),
  channel: ChannelKey.nullable(),
  nextStep: text(300),
  nextStepOn: PlainDate.nullable(),
  /** What came out so far. */
  result: text(2000),
  /** Only where they declined. */
  declineReason: DeclineReasonKey.nullable(),
});
export type ApproachFacts = z.infer<typeof ApproachFacts>;

/** An approach to somebody else is another approach. */
export const ApproachChanges = ApproachFacts.omit({ actorId: true }).partial();
export type ApproachChanges = z.infer<typeof ApproachChanges>;

export const ApproachFactName = ApproachFacts.omit({ actorId: true }).keyof();
export type ApproachFactName = z.infer<typeof ApproachFactName>;

export const Approach = ApproachFacts.extend({
  id: ApproachId,
  /** Whose approach it is. */
  ownerId: PersonId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Approach = z.infer<typeof Approach>;

/** What is recorded beside whom it goes to. */
export type ApproachDetails = Omit<ApproachFacts, 'actorId'>;

/** An approach of which nothing is known but why. */
export function emptyApproach(reason: string): ApproachDetails {
  return {
    onBehalfOfId: null,
    stage: 'p0.entdeckt',
    reason,
    benefitForThem: '',
    doorOpenerId: null,
    channel: null,
    nextStep: '',
    nextStepOn: null,
    result: '',
    declineReason: null,
  };
}
