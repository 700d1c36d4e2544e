import { z } from 'zod';
import {
  ActorId,
  GoalId,
  GoalTextId,
  Instant,
  PersonId,
  PlainDate,
  RemarkId,
  requiredText,
  text,
} from '../../contract/index.ts';
import { ConsentWay } from '../../structure/index.ts';

/** What somebody says to a goal; an answer is to a question. */
export const RemarkKind = z.enum([
  'proposal',
  'question',
  'answer',
  'reaction',
  'amendment',
  'objection',
]);
export type RemarkKind = z.infer<typeof RemarkKind>;

export const Stance = z.enum(['supports', 'can-live-with', 'has-doubts']);
export type Stance = z.infer<typeof Stance>;

/** Which part of the wording an amendment is to. */
export const AmendedField = z.enum(['text', 'changes', 'benefit']);
export type AmendedField = z.infer<typeof AmendedField>;

/**
 * What became of it.
 *
 * - `accepted`, `declined`: of a proposal or an amendment
 * - `integrated`: an objection was worked into the goal
 * - `stands`: an objection was not, and is kept beside it
 * - `withdrawn`: by its author; it stays readable
 */
export const RemarkFate = z.enum([
  'open',
  'accepted',
  'declined',
  'integrated',
  'stands',
  'withdrawn',
]);
export type RemarkFate = z.infer<typeof RemarkFate>;

export const RemarkFacts = z.object({
  kind: RemarkKind,
  text: requiredText(2000),
  /** The question that an answer is to. */
  replyToId: RemarkId.nullable(),
  stance: Stance.nullable(),
  field: AmendedField.nullable(),
  /** Words as they stand, and what should stand in their place; empty: nothing. */
  passage: text(500),
  replacement: text(500),
});
export type RemarkFacts = z.infer<typeof RemarkFacts>;

export const Remark = RemarkFacts.extend({
  id: RemarkId,
  goalId: GoalId,
  /** The party it is said for; `null`: those who lead the process. */
  actorId: ActorId.nullable(),
  /** The wording it speaks of. */
  textId: GoalTextId,
  way: ConsentWay,
  personId: PersonId,
  fate: RemarkFate,
  fateReason: text(1000),
  fateBy: PersonId.nullable(),
  fateOn: PlainDate.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Remark = z.infer<typeof Remark>;
