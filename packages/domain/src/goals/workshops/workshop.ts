import { z } from 'zod';
import {
  ActorId,
  BodyId,
  CooperationId,
  Instant,
  InterestId,
  PersonId,
  requiredText,
  text,
  WorkshopId,
  WorkshopPartyId,
} from '../../contract/index.ts';
import { ConsentWay } from '../../structure/index.ts';

/** Each party alone; wording together; deciding; done. */
export const WorkshopPhase = z.enum(['interests', 'wording', 'decision', 'closed']);
export type WorkshopPhase = z.infer<typeof WorkshopPhase>;

export const WorkshopFacts = z.object({
  title: requiredText(200),
  /** What the parties are asked for. */
  question: text(500),
  /** Whose workshop it is: a cooperation's, a body's, or with neither that of a theme. */
  cooperationId: CooperationId.nullable(),
  bodyId: BodyId.nullable(),
  theme: text(120),
});
export type WorkshopFacts = z.infer<typeof WorkshopFacts>;

export const PhaseEntry = z.object({ phase: WorkshopPhase, at: Instant, personId: PersonId });
/** How interests came to be shown: all had stated theirs, or who moderates opened them. */
export const Opening = z.object({
  at: Instant,
  how: z.enum(['all', 'moderator']),
  personId: PersonId,
});

export const Workshop = WorkshopFacts.extend({
  id: WorkshopId,
  phase: WorkshopPhase,
  /** Each phase with who began it and when, the first first. */
  phases: z.array(PhaseEntry).min(1).max(10),
  /** `null`: each party sees its own interests alone. */
  opening: Opening.nullable(),
  createdBy: PersonId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Workshop = z.infer<typeof Workshop>;

export const WorkshopParty = z.object({
  id: WorkshopPartyId,
  workshopId: WorkshopId,
  actorId: ActorId,
  /** When it said that it has stated all its interests. */
  statedAt: Instant.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type WorkshopParty = z.infer<typeof WorkshopParty>;

export const InterestText = requiredText(500);

export const Interest = z.object({
  id: InterestId,
  workshopId: WorkshopId,
  partyId: WorkshopPartyId,
  text: InterestText,
  way: ConsentWay,
  /** Who was signed in, or who wrote down what came on paper or was said. */
  personId: PersonId,
  withdrawnAt: Instant.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Interest = z.infer<typeof Interest>;
