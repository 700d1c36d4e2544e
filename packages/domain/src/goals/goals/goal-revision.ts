import { z } from 'zod';
import {
  ActorId,
  GoalId,
  GoalRevisionId,
  GoalTextId,
  Instant,
  PersonId,
  RemarkId,
  text,
} from '../../contract/index.ts';
import { GoalWording } from './goal.ts';

/** One wording of a goal, with who brought it about. */
export const GoalRevision = z.object({
  id: GoalRevisionId,
  goalId: GoalId,
  /** From 1. */
  number: z.int().min(1),
  textId: GoalTextId,
  wording: GoalWording,
  reason: text(500),
  /** The amendment that was accepted; `null`: none. */
  remarkId: RemarkId.nullable(),
  /** The party whose proposal it is; `null`: of those who lead the process. */
  proposedById: ActorId.nullable(),
  personId: PersonId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type GoalRevision = z.infer<typeof GoalRevision>;
