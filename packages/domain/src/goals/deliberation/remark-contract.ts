import { z } from 'zod';
import { ActorId, endpoint, GoalId, GoalTextId, RemarkId } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { ConsentWay } from '../../structure/index.ts';
import { Remark, RemarkFacts, RemarkFate } from './remark.ts';

const ofGoal = ofNeighbourhood.extend({ goalId: GoalId });
const ofRemark = ofGoal.extend({ remarkId: RemarkId });
const speaking = { kind: 'member', action: 'goal.speak' } as const;

/** Far above what people say to one goal. */
export const remarksAtMost = 1000;

export const RemarkShown = Remark.omit({ personId: true, fateBy: true, goalId: true }).extend({
  /** The party it is said for; `null`: those who lead the process. */
  actor: z.object({ id: ActorId, name: z.string() }).nullable(),
  /** Who wrote it down; `null`: by the party's own account. */
  recordedBy: z.string().nullable(),
  settledBy: z.string().nullable(),
  /** Whether it speaks of the words as they are now. */
  isCurrent: z.boolean(),
  can: z.object({ withdraw: z.boolean(), settle: z.boolean() }),
});
export type RemarkShown = z.infer<typeof RemarkShown>;

export const listRemarks = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/goals/:goalId/remarks',
  summary:
    'What was said to a goal, withdrawn remarks too, for its parties and who leads the process',
  audience: speaking,
  params: ofGoal,
  reply: z.object({
    /** The first first. */
    remarks: z.array(RemarkShown),
    /** For whom this member may write something down. */
    recordFor: z.array(z.object({ id: ActorId, name: z.string() })),
  }),
});
export type RemarkList = z.infer<typeof listRemarks.reply>;

export const addRemark = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goals/:goalId/remarks',
  summary:
    'Say something to a goal: a proposal, question, answer, reaction, amendment of a passage or objection; for oneself, or written down for a party without an account',
  audience: speaking,
  params: ofGoal,
  body: RemarkFacts.partial()
    .required({ kind: true, text: true })
    .extend({
      /** The words that were read. */
      textId: GoalTextId,
      /** For whom it is written down; left out: for oneself. */
      actorId: ActorId.optional(),
      way: ConsentWay.default('account'),
    }),
  reply: Changed.extend({ id: RemarkId }),
});

export const settleRemark = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goals/:goalId/remarks/:remarkId/fate',
  summary:
    'Accept, decline, work in, keep beside the goal or withdraw; an accepted amendment makes a new revision. Refused with `passage-gone` where the words have changed meanwhile',
  audience: speaking,
  params: ofRemark,
  body: z.object({
    fate: RemarkFate.exclude(['open']),
    reason: Remark.shape.fateReason.default(''),
  }),
  reply: Changed,
});
