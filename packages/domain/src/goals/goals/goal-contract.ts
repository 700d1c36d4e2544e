import { z } from 'zod';
import {
  ActorId,
  BodyId,
  CooperationId,
  endpoint,
  GoalId,
  GoalValueId,
  InterestId,
  PlainDate,
  WorkshopId,
} from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { ConfirmationWords, Consent, ConsentWay, TaskContext } from '../../structure/index.ts';
import { GoalActor, GoalActorRole } from './goal-actor.ts';
import { GoalRevision } from './goal-revision.ts';
import { DecisionRule, GoalState } from './goal-state.ts';
import { GoalValue, ValueFacts } from './goal-value.ts';
import { GoalStanding, GoalWord } from './goal-word.ts';
import { Goal, GoalChanges, GoalFacts } from './goal.ts';

const ofGoal = ofNeighbourhood.extend({ goalId: GoalId });
const ofValue = ofGoal.extend({ valueId: GoalValueId });
const reading = { kind: 'member', action: 'goal.read' } as const;
const speaking = { kind: 'member', action: 'goal.speak' } as const;
const steering = { kind: 'member', action: 'goal.steer' } as const;
const NamedActor = z.object({ id: ActorId, name: z.string() });
const reason = z.string().trim().max(500).default('');

/** So many can be named on one goal, those who left included. */
export const goalActorsAtMost = 200;
/** Far above what a neighbourhood has. */
export const goalsAtMost = 1000;
export const revisionsAtMost = 200;
export const valuesAtMost = 500;
/** Words of parties on one goal, earlier wordings included. */
export const wordsAtMost = 2000;

export const GoalRow = Goal.pick({
  id: true,
  key: true,
  level: true,
  text: true,
  cooperationId: true,
  bodyId: true,
  theme: true,
  parentId: true,
  indicator: true,
  unit: true,
  target: true,
  targetOn: true,
  reviewOn: true,
  state: true,
}).extend({
  /** The last measured value. */
  measured: z.object({ on: GoalValue.shape.on, amount: GoalValue.shape.amount }).nullable(),
});
export type GoalRow = z.infer<typeof GoalRow>;

export const listGoals = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/goals',
  summary: 'The goals this member sees by their short names; of one cooperation or body, or all',
  audience: reading,
  params: ofNeighbourhood,
  query: z.object({ cooperation: CooperationId.optional(), body: BodyId.optional() }),
  reply: z.object({
    goals: z.array(GoalRow),
    /** What a goal can belong to, as far as this member sees it. */
    contexts: z.array(TaskContext),
    can: z.object({ add: z.boolean() }),
  }),
});
export type GoalList = z.infer<typeof listGoals.reply>;

/** What a party said; by whom and how for those who take part. */
const WordShown = GoalWord.omit({ personId: true, goalId: true }).extend({
  /** Whether it was to the words as they are now. */
  isCurrent: z.boolean(),
  /** Who wrote it down; `null`: by its own account. */
  recordedBy: z.string().nullable(),
});
export type GoalWordShown = z.infer<typeof WordShown>;

export const PartyOfGoal = NamedActor.extend({
  takesPart: z.boolean(),
  /** Where people name the parties: when it left and why; `null`: it has not, or nobody said so. */
  left: z.object({ on: PlainDate, reason: GoalActor.shape.leftReason }).nullable(),
  /** All it said, the latest first. */
  words: z.array(WordShown),
  /** `answer`: by one's own account; `record`: what came on paper or was said. */
  can: z.object({ answer: z.boolean(), record: z.boolean() }),
});
export type PartyOfGoal = z.infer<typeof PartyOfGoal>;

export const RevisionShown = GoalRevision.omit({ personId: true, goalId: true }).extend({
  by: z.string().nullable(),
  proposedBy: NamedActor.nullable(),
});
export type RevisionShown = z.infer<typeof RevisionShown>;

export const ValueShown = GoalValue.omit({ personId: true, goalId: true }).extend({
  by: z.string().nullable(),
});
export type ValueShown = z.infer<typeof ValueShown>;

export const showGoal = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/goals/:goalId',
  summary:
    'Everything known of a goal: its place in the tree, its parties and their words, revisions and measured values',
  audience: reading,
  params: ofGoal,
  reply: z.object({
    goal: Goal.omit({ createdBy: true, interestIds: true }),
    /** Whose goal it is; `null`: that of a theme. */
    context: z
      .object({ kind: TaskContext.shape.kind, id: TaskContext.shape.id, name: z.string() })
      .nullable(),
    parent: GoalRow.nullable(),
    /** All that stand under it and are still aimed at, however deep. */
    under: z.array(GoalRow),
    /** Where it was drafted; `null` too where this member takes no part in it. */
    workshop: z.object({ id: WorkshopId, title: z.string() }).nullable(),
    /** On which it rests, for those who take part. */
    interests: z.array(z.object({ id: InterestId, text: z.string(), actor: NamedActor })),
    proposedBy: NamedActor.nullable(),
    /** Who helps it along and is not asked, by name. */
    supporters: z.array(NamedActor),
    /** Today's, then those that have said something and take no part any more. */
    parties: z.array(PartyOfGoal),
    standing: GoalStanding,
    /** The latest first. */
    revisions: z.array(RevisionShown),
    /** By day. */
    values: z.array(ValueShown),
    /**
     * `remove`: entered by mistake, nobody has confirmed it and nothing stands under it; `name`: whom this member can name
     * on it now.
     */
    can: z.object({
      steer: z.boolean(),
      name: z.record(GoalActorRole, z.boolean()),
      speak: z.boolean(),
      rule: z.boolean(),
      remove: z.boolean(),
    }),
  }),
});
export type GoalSheet = z.infer<typeof showGoal.reply>;

export const addGoal = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goals',
  summary: 'Add a goal as an idea; its words are enough. A partner adds it as proposed by itself',
  audience: speaking,
  params: ofNeighbourhood,
  body: GoalChanges.extend({ text: GoalFacts.shape.text }),
  reply: Changed.extend({ id: GoalId }),
});

export const editGoal = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/goals/:goalId',
  summary:
    'Change facts of a goal; other words ask its parties anew. Refused with `changed-meanwhile` where somebody else was faster',
  audience: steering,
  params: ofGoal,
  body: z.object({
    changes: GoalChanges,
    /** The values the writer saw, for each changed fact. */
    was: GoalChanges,
    /** Why; required where it was decided before. */
    reason,
  }),
  reply: Changed,
});

export const stepGoal = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goals/:goalId/steps',
  summary:
    'Lead a goal to another state; dropping says why and what becomes of what stands under it. Refused with `goal-step-unfit`',
  audience: steering,
  params: ofGoal,
  body: z.object({
    /** The state the writer saw. */
    from: GoalState,
    to: GoalState,
    reason,
    /** Required where a goal with others under it is dropped. */
    subGoals: z.enum(['drop', 'move-up']).optional(),
  }),
  reply: Changed,
});

export const removeGoal = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/goals/:goalId',
  summary:
    'Remove a goal entered by mistake; refused with `sub-goals-remain` or `goal-has-words`: then it is dropped instead',
  audience: steering,
  params: ofGoal,
  reply: Changed,
});

export const nameGoalActors = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/goals/:goalId/actors',
  summary:
    'Say who joins and who leaves the parties or supporters of a goal. Refused with `parties-follow` where its parties are those of a cooperation, a body or a workshop',
  audience: steering,
  params: ofGoal,
  body: z.object({
    role: GoalActorRole,
    joining: z.array(ActorId).max(goalActorsAtMost).default([]),
    leaving: z.array(ActorId).max(goalActorsAtMost).default([]),
    /** Why; required where parties are named already. */
    reason,
  }),
  reply: Changed,
});

export const answerGoal = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goals/:goalId/parties/:actorId/words',
  summary:
    'Confirm or decline the words of a goal for a party. With the word of the last party it is decided. Refused with `version-outdated` where the words have changed',
  audience: speaking,
  params: ofGoal.extend({ actorId: ActorId }),
  body: ConfirmationWords.extend({
    /** The words that were read. */
    textId: Goal.shape.textId,
    way: ConsentWay,
    witness: Consent.shape.witness.default(''),
    /** On paper and by word of mouth: the day on which it was given. */
    givenOn: GoalWord.shape.givenOn,
  }),
  reply: Changed.extend({ isDecided: z.boolean() }),
});

export const decideGoal = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goals/:goalId/decision',
  summary:
    'Decide a goal by a named rule in place of the words of its parties, or with `null` because all have confirmed; refused with `words-missing`',
  audience: { kind: 'member', action: 'workshop.steer' },
  params: ofGoal,
  body: z.object({ textId: Goal.shape.textId, rule: DecisionRule.nullable() }),
  reply: Changed,
});

export const addGoalValue = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goals/:goalId/values',
  summary: 'Record a measured value of the indicator with its day and source',
  audience: speaking,
  params: ofGoal,
  body: ValueFacts,
  reply: Changed.extend({ id: GoalValueId }),
});

export const editGoalValue = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/goals/:goalId/values/:valueId',
  summary: 'Correct a measured value; refused with `changed-meanwhile`',
  audience: speaking,
  params: ofValue,
  body: z.object({ changes: ValueFacts.partial(), was: ValueFacts.partial() }),
  reply: Changed,
});

export const removeGoalValue = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/goals/:goalId/values/:valueId',
  summary: 'Remove a measured value entered by mistake; can be undone',
  audience: speaking,
  params: ofValue,
  reply: Changed,
});
